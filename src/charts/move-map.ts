import { formatPlural } from '../domain/format.ts';

/** A node to draw: a role, under the heading of its group. */
export interface MoveMapInput {
  readonly id: string;
  readonly label: string;
  readonly group: string;
}

/** A line of the map: a heading or a node. Lengths are units of the view box. */
export interface MoveMapNode {
  readonly id: string;
  /** Its place among the nodes, from 0: what the lines name their ends by. */
  readonly index: number;
  /** The label in lines that fit. */
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** The box that can be pressed. */
  readonly top: number;
  readonly height: number;
}

/** A move as a line: out of one node, along its lane, into another. */
export interface MoveMapEdge {
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

/** A map of moves: names in one column, and beside them a lane for each role that people leave. */
export interface MoveMap {
  readonly width: number;
  readonly height: number;
  /** How wide the column of names is. */
  readonly column: number;
  readonly headings: readonly { readonly text: string; readonly y: number }[];
  readonly nodes: readonly MoveMapNode[];
  readonly edges: readonly MoveMapEdge[];
  /** What the map shows, for those who do not see it. */
  readonly sentence: string;
}

const width = 360;
const laneGap = 9;
const lineHeight = 16;
const rowPadding = 10;
const headingHeight = 30;
/** How far out-going and in-coming lines stand from the middle of a row. */
const lineOffset = 4;
/** Drawn from the tip of a line that comes in. */
const arrowhead = 'm5-3l-5 3l5 3';
/** The mean width of a letter at the size of the labels. */
const letterWidth = 6.9;

interface Lane {
  readonly from: number;
  readonly first: number;
  readonly last: number;
  lane: number;
}

/** Gives each role with moves the innermost lane that is free over all rows that its moves pass. Shorter spans first. */
function layLanes(edges: readonly { readonly from: number; readonly to: number }[]): Map<number, number> {
  const spans = new Map<number, Lane>();
  for (const { from, to } of edges) {
    const span = spans.get(from) ?? { from, first: from, last: from, lane: 0 };
    spans.set(from, { ...span, first: Math.min(span.first, to), last: Math.max(span.last, to) });
  }
  const ordered = [...spans.values()].sort((a, b) => a.last - a.first - (b.last - b.first) || a.from - b.from);
  const placed: Lane[] = [];
  for (const span of ordered) {
    const taken = placed.filter(({ first, last }) => first <= span.last && last >= span.first).map(({ lane }) => lane);
    while (taken.includes(span.lane)) span.lane += 1;
    placed.push(span);
  }
  return new Map(placed.map(({ from, lane }) => [from, lane]));
}

/** Breaks a label at spaces so that each line fits. */
function wrap(label: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Lays out a map of moves.
 * @param nodes in the order shown, those of one group together
 * @param moves ids of nodes; a move to an unknown node is left out
 */
export function layOutMoves(
  nodes: readonly MoveMapInput[],
  moves: readonly { readonly from: string; readonly to: string }[],
): MoveMap {
  const indexOf = new Map(nodes.map(({ id }, index) => [id, index]));
  const ends = moves.flatMap(({ from, to }) => {
    const [start, end] = [indexOf.get(from), indexOf.get(to)];
    return start === undefined || end === undefined ? [] : [{ from: start, to: end }];
  });
  const lanes = layLanes(ends);
  const column = width - laneGap * (Math.max(0, ...lanes.values()) + 2);
  const headings: { text: string; y: number }[] = [];
  const placed: MoveMapNode[] = [];
  let y = 0;
  for (const [index, { id, label, group }] of nodes.entries()) {
    if (nodes[index - 1]?.group !== group) {
      headings.push({ text: group, y: y + 19 });
      y += headingHeight;
    }
    const lines = wrap(label, Math.floor(column / letterWidth));
    const height = lines.length * lineHeight + rowPadding;
    const texts = lines.map((text, line) => ({ text, y: y + rowPadding / 2 + (line + 0.78) * lineHeight }));
    placed.push({ id, index, lines: texts, top: y, height });
    y += height;
  }
  const middle = (index: number) => {
    const node = placed[index] as MoveMapNode;
    return node.top + node.height / 2;
  };
  const edges = ends.map(({ from, to }) => {
    const x = column + laneGap * ((lanes.get(from) ?? 0) + 1);
    const path = `M${column} ${middle(from) - lineOffset}H${x}V${middle(to) + lineOffset}H${column + 2}${arrowhead}`;
    return { from, to, path };
  });
  const sentence = `${formatPlural(nodes.length, 'role')} and ${formatPlural(edges.length, 'move')}. The list says the same in words.`;
  return { width, height: y + 4, column, headings, nodes: placed, edges, sentence };
}
