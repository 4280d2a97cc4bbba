import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import './line-chart.css';

/** A point of a chart: where it is, a middle and a range around it, and what to say of it. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

interface LineChartProps {
  readonly title: string;
  readonly description: string;
  readonly points: readonly ChartPoint[];
  /** Steps stay level until the next point. */
  readonly isStepped?: boolean;
  readonly mostX: number;
  readonly mostY: number;
  readonly ticksX: readonly { readonly at: number; readonly text: string }[];
  readonly ticksY: readonly { readonly at: number; readonly text: string }[];
  /** A line across, for a goal. */
  readonly line?: { readonly at: number; readonly text: string };
  /** What is said before any point is chosen. */
  readonly hint: string;
}

const USUAL_WIDTH = 640;
/** Texts below nearer to each other than this run into one another. */
const TEXT_WIDTH = 64;
const HEIGHT = 220;
const LEFT = 56;
const BOTTOM = 24;
const TOP = 8;
const RIGHT = 12;

/**
 * A line with a range around it. Its points can be gone through with the arrow keys or the pointer, and the one chosen is
 * told below.
 */
export function LineChart(props: LineChartProps) {
  const { title, description, points, isStepped, mostX, mostY, ticksX, ticksY, line, hint } = props;
  const [chosen, setChosen] = useState<number>();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const x = (value: number) => LEFT + (value / (mostX || 1)) * (width - LEFT - RIGHT);
  const y = (value: number) =>
    HEIGHT - BOTTOM - (Math.min(value, mostY) / (mostY || 1)) * (HEIGHT - BOTTOM - TOP);
  const path = (of: 'y' | 'low' | 'high', backwards = false) => {
    const ordered = backwards ? points.toReversed() : points;
    return ordered
      .map((point, index) => {
        const before = ordered[index - 1];
        // A step is level up to the point, and then goes straight up or down.
        const corner =
          isStepped &&
          before &&
          (backwards ? `L${x(before.x)} ${y(point[of])}` : `L${x(point.x)} ${y(before[of])}`);
        return `${corner || ''}L${x(point.x)} ${y(point[of])}`;
      })
      .join('');
  };
  const every = Math.max(1, Math.ceil((ticksX.length * TEXT_WIDTH) / (width - LEFT - RIGHT)));
  const spaced = ticksX.filter((_, index) => index % every === 0);
  const start = points[0];
  const at = chosen === undefined ? undefined : points[chosen];
  const choose = (index: number) => setChosen(Math.max(0, Math.min(points.length - 1, index)));
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (step) choose(chosen === undefined ? 0 : chosen + step);
    else if (event.key === 'Home') choose(0);
    else if (event.key === 'End') choose(points.length - 1);
    else return;
    event.preventDefault();
  };
  const point = (event: PointerEvent) => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const wanted = ((event.clientX - box.left) / box.width) * width;
    let nearest = 0;
    for (const [index, one] of points.entries()) {
      if (Math.abs(x(one.x) - wanted) < Math.abs(x(points[nearest]?.x ?? 0) - wanted)) nearest = index;
    }
    setChosen(nearest);
  };
  if (!start) return null;
  return (
    <figure class="line-chart" ref={box}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-text`}
        // In lower case, as SVG has it: the arrow keys go through its points.
        tabindex={0}
        onKeyDown={keys}
        onPointerMove={point}
        onPointerLeave={() => setChosen(undefined)}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-text`}>{description}</desc>
        {ticksY.map((tick) => (
          <g key={tick.text}>
            <line class="line-chart-grid" x1={LEFT} x2={width - RIGHT} y1={y(tick.at)} y2={y(tick.at)} />
            <text class="line-chart-text line-chart-text-y" x={LEFT - 6} y={y(tick.at) + 4}>
              {tick.text}
            </text>
          </g>
        ))}
        {spaced.map((tick) => (
          <text key={tick.text} class="line-chart-text" x={x(tick.at)} y={HEIGHT - 6}>
            {tick.text}
          </text>
        ))}
        <path
          class="line-chart-range"
          d={`M${x(start.x)} ${y(start.high)}${path('high')}${path('low', true)}Z`}
        />
        <path class="line-chart-line" d={`M${x(start.x)} ${y(start.y)}${path('y')}`} />
        {line && line.at <= mostY && (
          <g>
            <line class="line-chart-goal" x1={LEFT} x2={width - RIGHT} y1={y(line.at)} y2={y(line.at)} />
            <text class="line-chart-text line-chart-text-goal" x={width - RIGHT} y={y(line.at) - 5}>
              {line.text}
            </text>
          </g>
        )}
        {at && <line class="line-chart-cursor" x1={x(at.x)} x2={x(at.x)} y1={TOP} y2={HEIGHT - BOTTOM} />}
        {at && <circle class="line-chart-dot" cx={x(at.x)} cy={y(at.y)} r={4} />}
      </svg>
      <figcaption class="small quiet" aria-live="polite">
        {at?.text ?? hint}
      </figcaption>
    </figure>
  );
}

/** Round numbers from 0 up to at least `most`, four or five of them. */
export function roundTicks(most: number): readonly number[] {
  if (most <= 0) return [0, 1];
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) => index * step);
}

/** The width that there is, so that a chart's texts are as large as others on a narrow window. */
function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || typeof ResizeObserver !== 'function') return;
    const look = () => setWidth(Math.max(240, Math.round(element.clientWidth)) || USUAL_WIDTH);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    return () => observer.disconnect();
  }, []);
  return width;
}
