/** A picture's data as a chart that office programs draw themselves: what they cannot draw is left out, no number is. */
export type NativeSeries = {
  readonly name: string;
  /** One a category, in `valueUnit`; null where nothing is known: a gap, never a zero. Of scatters, the height of each point. */
  readonly values: readonly (number | null)[];
  /** Six digits, of the light palette. */
  readonly colour: string;
  /** Of scatters and bubbles: where across each point stands, and how large it is. */
  readonly across?: readonly number[];
  readonly sizes?: readonly number[];
  readonly isDashed?: boolean;
  /** Of bars in one series: the colour of each, where they differ. */
  readonly pointColours?: readonly string[];
  /** Of points: the name beside each; empty for none. */
  readonly pointNames?: readonly string[];
  /** Of points: how each is marked, where not by a disc. */
  readonly marker?: "ring" | "cross";
  /** Of bars: those whose labels have one decimal more, as in the picture. */
  readonly fineAt?: readonly number[];
  /** Of columns: drawn as a line over them. */
  readonly isLine?: boolean;
  /** Of stacked bars: only holds the others away from the axis, and has no colour. */
  readonly isOffset?: boolean;
};

export type NativeChart = {
  /** `bar` lies, `column` stands. */
  readonly kind: "bar" | "column" | "line" | "scatter" | "bubble";
  readonly isStacked: boolean;
  readonly categories: readonly string[];
  /** The categories are months, `YYYY-MM`, and stand as far apart as these do. */
  readonly isMonthly?: boolean;
  /** The names of categories say why one has no value. */
  readonly hasReasons?: boolean;
  readonly series: readonly NativeSeries[];
  /** What the categories are, or the quantity across; may be empty. */
  readonly categoryTitle: string;
  /** Quantity and unit of the values. */
  readonly valueTitle: string;
  /** Where the value axis starts and how its numbers read. Only of charts whose values are days as spreadsheets count
   *  them, which have no zero to start from. */
  readonly days?: { readonly from: number; readonly format: string };
  /** Bars begin at this value, not at zero. */
  readonly base?: number;
  /** Of maps: what the axes show, and how many units up are as long as one across. */
  readonly map?: {
    readonly across: readonly [number, number];
    readonly values: readonly [number, number];
    readonly upPerAcross: number;
  };
  /** Decimals of the labels, where they have fewer than the values: those of the picture's own labels and table. */
  readonly labelDecimals?: number;
  /** What the picture shows and this chart cannot, in a sentence. */
  readonly lacks?: string;
};
