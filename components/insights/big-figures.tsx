/** A few figures side by side, each with what it is. */
export function BigFigures({
  figures,
}: {
  figures: readonly { readonly text: string; readonly value: string }[];
}) {
  return (
    <dl class="insight-figures">
      {figures.map(({ text, value }) => (
        <div class="insight-figure" key={text}>
          <dt class="quiet small">{text}</dt>
          <dd class="insight-figure-value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
