// What axe objects to. Colours are judged in a real browser only: jsdom does not paint.
import axe from "axe-core";

// jsdom says loudly that it cannot paint; axe only asks and can do without.
HTMLCanvasElement.prototype.getContext = () => null;

/** The rules violated, each with the first element; none where all is well. */
export async function objections(container: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
