// The page's outline while the first answer is on its way; index.html draws the same before any script has run.

export function Skeleton() {
  return (
    <div class="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}
