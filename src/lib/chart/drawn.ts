/** A timeline drawn while its page was prerendered: in two widths, in px, with its margins. */
export interface DrawnTimeline {
  narrow: string;
  wide: string;
  narrowWidth: number;
  wideWidth: number;
  margin: { left: number; right: number };
}
