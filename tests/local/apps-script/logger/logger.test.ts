// Logger and console: lines of this execution, objects as JSON, nothing on this computer's console.
import { Logger, LogLines, scriptConsole } from '../../../../local/apps-script/logger/logger';

test('log, getLog and clear', () => {
  const lines = new LogLines(() => 7);
  new Logger(lines).log('earlier execution');
  const logger = new Logger(lines);
  expect(logger.log('rivejä %s', 12)).toBe(logger);
  logger.log({ a: [1] });
  logger.log(new Error('rikki'));
  expect(logger.getLog()).toBe('rivejä 12\n{"a":[1]}\nError: rikki\n');
  logger.clear();
  expect(logger.getLog()).toBe('');
  expect(lines.lines).toHaveLength(4);
  expect(lines.lines[0]).toEqual({ level: 'log', text: 'earlier execution', at: 7 });
});

test('the console’s four levels', () => {
  const lines = new LogLines(() => 0);
  const console = scriptConsole(lines);
  for (const level of ['log', 'info', 'warn', 'error']) console[level]?.(level);
  expect(lines.lines.map((line) => line.level)).toEqual(['log', 'info', 'warn', 'error']);
});

test('a ring of objects does not stop the script', () => {
  const lines = new LogLines(() => 0);
  const ring: { self?: unknown } = {};
  ring.self = ring;
  new Logger(lines).log(ring);
  expect(lines.lines[0]?.text).toBe('[object Object]');
});
