// Excel's icon sets as small drawings of our own: the meaning (direction, level, verdict) by shape and colour together.
import type { ReactNode } from "react";
import type { IconSetName } from "../../host/model/rules";
import type { Icon } from "./conditions";

const RED = "#C8423B";
const YELLOW = "#E0A526";
const GREEN = "#3B8F4D";
const GREY = "#7A7F87";
const BLUE = "#3F74B5";
const LIGHT = "#D5DAE1";

/** Colours from the lowest to the highest, for sets of three, four and five. */
const LEVELS: Readonly<Record<number, readonly string[]>> = {
  3: [RED, YELLOW, GREEN],
  4: [RED, "#D9772B", YELLOW, GREEN],
  5: [RED, "#D9772B", YELLOW, "#86AC45", GREEN],
};

/** One icon of a set, 16 by 16 units. */
export function ConditionIcon({ icon, size }: { readonly icon: Icon; readonly size: number }) {
  const count = Number(icon.icons[0]);
  return (
    <svg className="cell-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {shapeOf(icon.icons, icon.index, count)}
    </svg>
  );
}

function shapeOf(icons: IconSetName, index: number, count: number): ReactNode {
  const color = LEVELS[count]?.[index] ?? GREY;
  const share = count === 1 ? 1 : index / (count - 1);
  switch (icons) {
    case "3Arrows":
    case "4Arrows":
    case "5Arrows":
      return arrow(share, color);
    case "3ArrowsGray":
    case "4ArrowsGray":
    case "5ArrowsGray":
      return arrow(share, GREY);
    case "3Triangles":
      return share === 0.5 ? <rect x="2" y="6.5" width="12" height="3" fill={color} /> : <path d="M8 3 14 13H2Z" fill={color} transform={share === 0 ? "rotate(180 8 8)" : undefined} />;
    case "3Flags":
      return (
        <>
          <path d="M3.5 1.5v13" stroke={GREY} strokeWidth="1.5" />
          <path d="M4 2h9l-3 3.5L13 9H4Z" fill={color} />
        </>
      );
    case "3TrafficLights2":
      return (
        <>
          <rect x="1" y="1" width="14" height="14" rx="2" fill="#3C4043" />
          <circle cx="8" cy="8" r="5" fill={color} />
        </>
      );
    case "4RedToBlack":
      return <circle cx="8" cy="8" r="6" fill={["#222222", GREY, "#E79A95", RED][index]} />;
    case "3Signs":
      return share === 1 ? <circle cx="8" cy="8" r="6" fill={color} /> : share === 0 ? <path d="M8 1 15 8 8 15 1 8Z" fill={color} /> : <path d="M8 2 15 14H1Z" fill={color} />;
    case "3Symbols":
      return (
        <>
          <circle cx="8" cy="8" r="7" fill={color} />
          {mark(share, "#FFFFFF")}
        </>
      );
    case "3Symbols2":
      return mark(share, color);
    case "3Stars":
      return star(share);
    case "4Rating":
    case "5Rating":
      return [0, 1, 2, 3].map((bar) => <rect key={bar} x={1 + bar * 3.6} y={11 - bar * 3} width="3" height={4 + bar * 3} fill={bar < index + (count === 4 ? 1 : 0) ? BLUE : LIGHT} />);
    case "5Quarters":
      return quarters(index);
    case "5Boxes":
      return [0, 1, 2, 3].map((box) => <rect key={box} x={box % 2 ? 8.5 : 1.5} y={box < 2 ? 8.5 : 1.5} width="6" height="6" fill={box < index ? BLUE : LIGHT} />);
    default:
      return <circle cx="8" cy="8" r="6" fill={color} />;
  }
}

function arrow(share: number, color: string): ReactNode {
  return <path d="M8 1.5 13.5 7.5H10V14.5H6V7.5H2.5Z" fill={color} transform={`rotate(${180 - share * 180} 8 8)`} />;
}

function mark(share: number, color: string): ReactNode {
  const d = share === 1 ? "M4 8.5 7 11.5 12 5" : share === 0 ? "M5 5 11 11M11 5 5 11" : "M8 3.8V9M8 11V12.4";
  return <path d={d} stroke={color} strokeWidth="2" fill="none" />;
}

function star(share: number): ReactNode {
  const outline = "M8 1.5 10 6l5 .4-3.8 3.2 1.2 4.9L8 11.9l-4.4 2.6 1.2-4.9L1 6.4 6 6Z";
  return (
    <>
      <path d={outline} fill={LIGHT} stroke={YELLOW} />
      {share > 0 && <path d={outline} fill={YELLOW} clipPath={share < 1 ? "inset(0 50% 0 0)" : undefined} />}
    </>
  );
}

function quarters(index: number): ReactNode {
  const angle = (index * Math.PI) / 2;
  const end = `${8 + 6 * Math.sin(angle)} ${8 - 6 * Math.cos(angle)}`;
  return (
    <>
      <circle cx="8" cy="8" r="6" fill={index === 4 ? GREY : "#FFFFFF"} stroke={GREY} />
      {index > 0 && index < 4 && <path d={`M8 8V2A6 6 0 ${index > 2 ? 1 : 0} 1 ${end}Z`} fill={GREY} />}
    </>
  );
}
