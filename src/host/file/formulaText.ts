// Formulas as people see them and as files store them. A file marks functions newer than Excel 2007 with "_xlfn."
// (FILTER and SORT also with "_xlws."), LET's and LAMBDA's variables with "_xlpm.", an add-in's own functions as
// "_xldudf_NAMESPACE_NAME"; "A1#" and "@A1" are stored as functions. Texts and quoted sheet names are left alone.

/** A formula as Excel shows it, from a file's text (neither has the leading "="). */
export function shownFormula(stored: string): string {
  if (!stored.includes("_xl")) return stored;
  const tokens = tokensOf(stored).map((token) => (isName(token) ? shownName(token) : token));
  return unwrapCalls(unwrapCalls(tokens, "ANCHORARRAY", (inside) => `${inside}#`), "SINGLE", (inside) => `@${inside}`).join("");
}

/** A formula as a file stores it, from what Excel shows. */
export function storedFormula(shown: string): string {
  const tokens = wrapOperators(tokensOf(shown));
  const variables = variablesOf(tokens);
  return tokens
    .map((token, index) => {
      if (!isName(token)) return token;
      const upper = token.toUpperCase();
      if (tokens[index + 1] === "(") return storedFunction(token, upper);
      return variables.has(upper) ? `_xlpm.${token}` : token;
    })
    .join("");
}

function shownName(name: string): string {
  const plain = name.replace(/_xlfn\.|_xlws\.|_xlpm\.|_xludf\./gi, "");
  const own = /^_xldudf_([^_]+)_(.+)$/i.exec(plain);
  return own ? `${own[1]}.${own[2]}` : plain;
}

function storedFunction(name: string, upper: string): string {
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
  if (NEWER_FUNCTIONS.has(upper)) return `_xlfn.${upper}`;
  const dot = name.indexOf(".");
  if (dot <= 0 || DOTTED_FUNCTIONS.has(upper)) return name;
  return `_xldudf_${name.slice(0, dot)}_${name.slice(dot + 1)}`;
}

/** Texts, quoted names, bracketed references, names and numbers, spaces, and single characters, in order; joined they are the formula. */
export function tokensOf(formula: string): string[] {
  return formula.match(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}\p{N}_.\\?$]+|\s+|[^]/gu) ?? [];
}

function isName(token: string): boolean {
  return /^[\p{L}_\\]/u.test(token);
}

// "ANCHORARRAY ( x )" becomes one token "x#".
function unwrapCalls(tokens: readonly string[], name: string, write: (inside: string) => string): string[] {
  const result: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (tokens[index]!.toUpperCase() !== name || tokens[index + 1] !== "(") {
      result.push(tokens[index]!);
      continue;
    }
    const close = closingParenthesis(tokens, index + 1);
    result.push(write(unwrapCalls(tokens.slice(index + 2, close), name, write).join("")));
    index = close;
  }
  return result;
}

// "A1#" becomes ANCHORARRAY(A1); "@name" and "@A1:B2" become SINGLE(…). "[@Column]" is inside brackets and stays.
function wrapOperators(tokens: readonly string[]): string[] {
  const result: string[] = [];
  for (const token of tokens) {
    const before = result[result.length - 1];
    if (token === "#" && before !== undefined && /^\$?[A-Za-z]{1,3}\$?[0-9]+$/.test(before)) {
      const from = result[result.length - 2] === "!" ? result.length - 3 : result.length - 1;
      result.splice(from, result.length - from, "ANCHORARRAY", "(", ...result.slice(from), ")");
    } else result.push(token);
  }
  for (let at = result.length - 1; at >= 0; at--) {
    if (result[at] !== "@") continue;
    let end = at + 1;
    while (end < result.length && (result[end] === "!" || result[end] === ":" || /^['\p{L}_$\\[]/u.test(result[end]!))) end++;
    if (result[end] === "(" && end > at + 1) end = closingParenthesis(result, end) + 1;
    if (end > at + 1) result.splice(at, end - at, "SINGLE", "(", ...result.slice(at + 1, end), ")");
  }
  return result;
}

function closingParenthesis(tokens: readonly string[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    if (tokens[index] === "(") depth++;
    else if (tokens[index] === ")" && --depth === 0) return index;
  }
  return tokens.length;
}

// In LET every odd argument but the last is a variable; in LAMBDA every argument but the last is.
function variablesOf(tokens: readonly string[]): ReadonlySet<string> {
  const variables = new Set<string>();
  tokens.forEach((token, index) => {
    const call = token.toUpperCase();
    if ((call !== "LET" && call !== "LAMBDA") || tokens[index + 1] !== "(") return;
    const starts = argumentStarts(tokens, index + 1);
    for (let argument = 0; argument < starts.length - 1; argument += call === "LET" ? 2 : 1) {
      const name = tokens.slice(starts[argument]!).find((part) => part.trim() !== "");
      if (name !== undefined && isName(name)) variables.add(name.toUpperCase());
    }
  });
  return variables;
}

function argumentStarts(tokens: readonly string[], open: number): number[] {
  const starts = [open + 1];
  const close = closingParenthesis(tokens, open);
  let depth = 0;
  for (let index = open + 1; index < close; index++) {
    const token = tokens[index]!;
    if (token === "(" || token === "{") depth++;
    else if (token === ")" || token === "}") depth--;
    else if (token === "," && depth === 0) starts.push(index + 1);
  }
  return starts;
}

const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

// Functions with a dot that Excel 2007 already had, or that are stored without a mark.
const DOTTED_FUNCTIONS: ReadonlySet<string> = new Set(["ERROR.TYPE", "ISO.CEILING", "ECMA.CEILING", "NETWORKDAYS.INTL", "WORKDAY.INTL"]);

const NEWER_FUNCTIONS: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS
  COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND
  EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
  FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK
  HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST
  LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE
  PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC
  QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS
  SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT
  TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP
  XMATCH XOR Z.TEST`.split(/\s+/),
);
