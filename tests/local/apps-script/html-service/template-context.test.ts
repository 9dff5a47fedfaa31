// Where a template's value lands, read from the HTML in front of it.
import { advance, placeOf, START } from '../../../../local/apps-script/html-service/template-context';

test.each([
  ['', 'text'],
  ['<p>', 'text'],
  ['<p>a < b ', 'text'],
  ['<p title="', 'attribute'],
  ["<p data-x='", 'attribute'],
  ['<p title="a > b', 'attribute'],
  ['<p title="x" ', 'other'],
  ['<p title="x">', 'text'],
  ['<img src="', 'other'],
  ['<p style="', 'other'],
  ['<p onclick="', 'other'],
  ['<', 'text'],
  ['<p class=', 'other'],
  ['<script>', 'other'],
  ['<script>if (a < b) { "</p>"', 'other'],
  ['<script>x</script>', 'text'],
  ['<STYLE>p{}', 'other'],
  ['<textarea>', 'text'],
  ['<!-- <p> ', 'other'],
  ['<!-- <p> --> ', 'text'],
])('%s → %s', (html, place) => {
  expect(placeOf(advance(START, html))).toBe(place);
});

test('the state goes on over pieces', () => {
  const open = advance(START, '<p title="a');
  expect(placeOf(advance(open, 'b'))).toBe('attribute');
  expect(placeOf(advance(open, '">'))).toBe('text');
});
