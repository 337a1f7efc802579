// Draws one cell from its picture.
import type { Bar } from "./conditions";
import type { CellPicture } from "./cellPicture";
import { ConditionIcon } from "./icons";
import type { Box } from "./layout";

interface Props {
  readonly picture: CellPicture;
  readonly address: string;
  readonly box: Box;
  readonly zoom: number;
  /** How far the text runs over empty neighbours on either side, in pixels. */
  readonly overLeft?: number;
  readonly overRight?: number;
  readonly merged?: true;
}

export function CellBox({ picture, address, box, zoom, overLeft = 0, overRight = 0, merged }: Props) {
  const { text, fill, edges, bar, icon, filter, comment, link, turn } = picture;
  const runsOver = overLeft > 0 || overRight > 0;
  return (
    <div
      className={merged ? "cell cell-merged" : "cell"}
      role="gridcell"
      data-cell={address}
      title={comment ?? undefined}
      style={{ background: fill ?? undefined, left: box.left - 1, top: box.top - 1, width: box.width + 1, height: box.height + 1 }}
    >
      {bar && <DataBar bar={bar} />}
      {icon && <ConditionIcon icon={icon} size={15 * zoom} />}
      {text !== "" && (
        <div className={link === null ? "cell-text" : "cell-text cell-link"} title={link ?? undefined} style={runsOver ? { ...picture.content, left: 1 - overLeft, right: -overRight } : picture.content}>
          <span className={runsOver && fill === null ? "cell-over" : undefined} style={turn ?? undefined}>{text}</span>
        </div>
      )}
      {edges && <span className="cell-edges" style={edges} />}
      {filter && <span className="cell-filter" aria-hidden="true" />}
      {comment !== null && <span className="cell-comment" aria-hidden="true" />}
    </div>
  );
}

function DataBar({ bar: { from, to, color, gradient } }: { readonly bar: Bar }) {
  const start = Math.min(from, to);
  const fade = `linear-gradient(to ${to < from ? "left" : "right"}, ${color}, color-mix(in srgb, ${color} 25%, white))`;
  return (
    <span
      className="cell-bar"
      style={{ left: `calc(3px + ${start} * (100% - 5px))`, width: `calc(${Math.abs(to - from)} * (100% - 5px))`, background: gradient ? fade : color, borderColor: gradient ? color : "transparent" }}
    />
  );
}
