/** A timeline drawn while its page was prerendered, once for each of a few widths in px. */
export interface DrawnTimeline {
  drawn: { width: number; svg: string }[];
  margin: { left: number; right: number };
}
