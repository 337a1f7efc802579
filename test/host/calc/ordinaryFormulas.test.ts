// Ordinary formulas and what Excel shows for them, worked from Microsoft's documentation of each function.
//
//       A     B      C        E   F    G       H
//   1   Name  Team   Score    10  1    '12     46300  (Mon 5 Oct 2026)
//   2   Ann   North  80       20  2    TRUE    46053.75 (Sat 31 Jan 2026, 18:00)
//   3   Bob   South  92.5     30  3    #N/A
//   4   Cai   North  67       40  4    ""
//   5   Dee   East   92.5     50  5
//   6   Eve   South  (empty)
import { describe, expect, test } from "@jest/globals";
import { open, type Content } from "./formulas";

const sheets = open();
sheets.type("A1", ["Name", "Team", "Score"], ["Ann", "North", 80], ["Bob", "South", 92.5], ["Cai", "North", 67], ["Dee", "East", 92.5], ["Eve", "South", null]);
sheets.type("E1", [10, 1, "12", 46300], [20, 2, true, 46053.75], [30, 3, "=NA()"], [40, 4, ""], [50, 5]);

const TABLE: Readonly<Record<string, readonly (readonly [formula: string, shown: Content])[]>> = {
  "operators bind as in Excel": [
    ["1+2*3", 7], ["(1+2)*3", 9], ["-2^2", 4], ["2^3^2", 64], ["10-2-3", 5], ["50%", 0.5], ["200*10%", 20], ["2^-1", 0.5], ["--TRUE", 1], ["1&2", "12"],
    ["1+1&\"x\"", "2x"], ["1=1", true], ["\"a\"=\"A\"", true], ["\"b\">\"a\"", true], ["1<\"a\"", true], ["\"z\"<TRUE", true], ["1<>2", true], ["3>=3", true],
    ["0.1+0.2=0.3", true], ["1.1-1-0.1=0", false], ["A7=0", true], ["A7=\"\"", true], ["A7=FALSE", true], ["A7", 0], ["\"5\"+1", 6], ["\"50%\"*2", 1], ["\"x\"+1", "#VALUE!"],
    ["1/0", "#DIV/0!"], ["0^0", "#NUM!"], ["\"2026-10-05\"+0", 46300], ["+\"text\"", "text"], ["\"say \"\"hi\"\"\"", "say \"hi\""], ["1E3", 1000], [".5+.5", 1],
  ],
  "errors pass through, the left one first": [
    ["G3+1", "#N/A"], ["1/0+G3", "#DIV/0!"], ["SUM(G1:G3)", "#N/A"], ["NOSUCH(1)", "#NAME?"], ["nosuchname", "#NAME?"], ["#REF!+1", "#REF!"], ["Missing!A1", "#REF!"], ["SQRT(-1)", "#NUM!"],
    ["IFERROR(1/0,\"none\")", "none"], ["IFNA(G3,\"none\")", "none"], ["IFNA(1/0,\"none\")", "#DIV/0!"], ["ISERROR(G3)", true], ["ISERR(G3)", false], ["ISNA(G3)", true], ["ERROR.TYPE(1/0)", 2],
  ],
  "sums and counts take numbers of ranges only, but texts given directly": [
    ["SUM(E1:E5)", 150], ["SUM(G1:G2)", 0], ["SUM(\"12\",TRUE)", 13], ["SUM(E1:E3,1,F1:F2)", 64], ["SUM(E:E)", 150], ["SUM(1:1)-H1", 11], ["SUM(0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1,0.1)=1", true],
    ["PRODUCT(F1:F5)", 120], ["SUMSQ(3,4)", 25], ["SUMPRODUCT(E1:E5,F1:F5)", 550], ["SUMPRODUCT((B2:B6=\"South\")*C2:C6)", 92.5], ["SUMPRODUCT(--(C2:C6>70))", 3],
    ["COUNT(C1:C6)", 4], ["COUNTA(C1:C6)", 5], ["COUNTBLANK(C1:C7)", 2], ["COUNT(\"3\",TRUE,\"x\")", 2], ["COUNTA(G4)", 1], ["COUNTBLANK(G4)", 1],
    ["AVERAGE(C2:C6)", 83], ["AVERAGE(B2:B6)", "#DIV/0!"], ["AVERAGEA(G1:G2)", 0.5], ["MAX(C1:C6)", 92.5], ["MIN(C1:C6)", 67], ["MAX(A2:A6)", 0], ["MEDIAN(C2:C6)", 86.25], ["MODE.SNGL(C2:C6)", 92.5],
  ],
  "conditions are written as texts, with * and ?": [
    ["COUNTIF(B2:B6,\"South\")", 2], ["COUNTIF(B2:B6,\"south\")", 2], ["COUNTIF(B2:B6,\"S*\")", 2], ["COUNTIF(B2:B6,\"?ast\")", 1], ["COUNTIF(B2:B6,\"<>South\")", 3], ["COUNTIF(C2:C6,\">=80\")", 3],
    ["COUNTIF(C2:C6,92.5)", 2], ["COUNTIF(C2:C6,\"\")", 1], ["COUNTIF(C2:C6,\"<>\")", 4], ["COUNTIF(A:A,\"Ann\")", 1], ["COUNTIF(G1,12)", 1], ["COUNTIFS(B2:B6,\"North\",C2:C6,\">70\")", 1],
    ["COUNTIF(A2:A6,\">Bob\")", 3], ["SUMIF(B2:B6,\"North\",C2:C6)", 147], ["SUMIF(C2:C6,\">90\")", 185], ["SUMIF(B2:B6,\"North\",C2)", 147], ["SUMIFS(C2:C6,B2:B6,\"North\",A2:A6,\"A*\")", 80], ["SUMIFS(C:C,B:B,\"South\")", 92.5],
    ["AVERAGEIF(B2:B6,\"North\",C2:C6)", 73.5], ["AVERAGEIFS(C2:C6,B2:B6,\"West\")", "#DIV/0!"], ["MAXIFS(C2:C6,B2:B6,\"North\")", 80], ["MINIFS(C2:C6,B2:B6,\"North\")", 67], ["SUMIFS(C2:C6,B2:B5,\"North\")", "#VALUE!"],
  ],
  "rounding is on decimal digits, halves away from zero": [
    ["ROUND(2.675,2)", 2.68], ["ROUND(1.005,2)", 1.01], ["ROUND(-2.5,0)", -3], ["ROUND(1234,-2)", 1200], ["ROUND(2.5,0)", 3], ["ROUNDUP(2.001,0)", 3], ["ROUNDUP(-2.1,0)", -3], ["ROUNDDOWN(2.999,2)", 2.99],
    ["ROUNDDOWN(-2.9,0)", -2], ["TRUNC(-2.9)", -2], ["INT(-2.1)", -3], ["MROUND(10,3)", 9], ["MROUND(1.3,0.2)", 1.4], ["CEILING(2.5,1)", 3], ["FLOOR(2.5,1)", 2], ["CEILING(4.42,0.05)", 4.45], ["CEILING.MATH(-5.5)", -5], ["FLOOR.MATH(-5.5)", -6], ["EVEN(1.5)", 2], ["ODD(2)", 3],
    ["MOD(-3,2)", 1], ["MOD(3,-2)", -1], ["MOD(5,0)", "#DIV/0!"], ["QUOTIENT(7,2)", 3], ["ABS(-4)", 4], ["SIGN(-4)", -1], ["POWER(2,10)", 1024], ["LOG(8,2)", 3], ["LOG10(1000)", 3], ["GCD(12,18)", 6], ["LCM(4,6)", 12], ["FACT(5)", 120], ["COMBIN(5,2)", 10],
  ],
  "ranks, percentiles and spread": [
    ["RANK.EQ(C2,C2:C6)", 3], ["RANK(C3,C2:C6)", 1], ["RANK.AVG(C3,C2:C6)", 1.5], ["RANK.EQ(C4,C2:C6,1)", 1], ["RANK.EQ(1,C2:C6)", "#N/A"], ["LARGE(E1:E5,2)", 40], ["SMALL(E1:E5,2)", 20], ["LARGE(E1:E5,6)", "#NUM!"],
    ["PERCENTILE.INC(E1:E5,0.3)", 22], ["PERCENTILE.EXC(E1:E5,0.5)", 30], ["QUARTILE.INC(E1:E5,1)", 20], ["QUARTILE.EXC(E1:E5,1)", 15], ["PERCENTRANK.INC(E1:E5,20)", 0.25], ["STDEV.P(2,4,4,4,5,5,7,9)", 2], ["VAR.S(F1:F5)", 2.5], ["VAR.P(F1:F5)", 2],
    ["CORREL(E1:E5,F1:F5)", 1], ["SLOPE(E1:E5,F1:F5)", 10], ["INTERCEPT(E1:E5,F1:F5)", 0], ["FORECAST.LINEAR(6,E1:E5,F1:F5)", 60], ["TRIMMEAN(E1:E5,0.4)", 30], ["GEOMEAN(4,9)", 6], ["STDEV.S(5)", "#DIV/0!"],
  ],
  "conditions compute only what they choose": [
    ["IF(1>0,\"yes\",1/0)", "yes"], ["IF(0,1)", false], ["IF(TRUE,,5)", 0], ["IFS(C2>90,\"A\",C2>75,\"B\",TRUE,\"C\")", "B"], ["IFS(FALSE,1)", "#N/A"], ["SWITCH(2,1,\"one\",2,\"two\",\"other\")", "two"], ["SWITCH(9,1,\"one\",\"other\")", "other"], ["SWITCH(9,1,\"one\")", "#N/A"],
    ["CHOOSE(2,\"a\",\"b\",\"c\")", "b"], ["CHOOSE(4,\"a\")", "#VALUE!"], ["AND(TRUE,1,E1:E5)", true], ["OR(FALSE,0)", false], ["XOR(TRUE,TRUE,TRUE)", true], ["NOT(0)", true], ["AND(\"x\")", "#VALUE!"], ["LET(x,2,y,x*3,x+y)", 8], ["LET(rate,0.1,ROUND(C2*rate,1))", 8],
    ["LAMBDA(a,b,a+b)(2,3)", 5], ["LET(double,LAMBDA(n,n*2),double(21))", 42], ["REDUCE(0,F1:F5,LAMBDA(sum,n,sum+n))", 15],
  ],
  "what a value is": [
    ["ISNUMBER(C2)", true], ["ISNUMBER(\"1\")", false], ["ISTEXT(G1)", true], ["ISBLANK(C6)", true], ["ISBLANK(G4)", false], ["ISLOGICAL(G2)", true], ["ISEVEN(-2)", true], ["ISODD(3.9)", true], ["N(TRUE)", 1], ["N(\"x\")", 0], ["T(5)", ""], ["TYPE(\"x\")", 2], ["ISFORMULA(G3)", true], ["FORMULATEXT(G3)", "=NA()"],
  ],
  "looking up": [
    ["VLOOKUP(\"Bob\",A2:C6,3,FALSE)", 92.5], ["VLOOKUP(\"b*\",A2:C6,3,FALSE)", 92.5], ["VLOOKUP(\"Zed\",A2:C6,3,FALSE)", "#N/A"], ["VLOOKUP(25,E1:F5,2)", 2], ["VLOOKUP(5,E1:F5,2,TRUE)", "#N/A"], ["VLOOKUP(10,E1:F5,3)", "#REF!"], ["HLOOKUP(\"Team\",A1:C6,3,FALSE)", "South"],
    ["MATCH(30,E1:E5,0)", 3], ["MATCH(35,E1:E5)", 3], ["MATCH(35,{50,40,30},-1)", 2], ["MATCH(\"d?e\",A1:A6,0)", 5], ["INDEX(A1:C6,3,2)", "South"], ["INDEX(E1:E5,2)", 20], ["INDEX({1,2,3},2)", 2], ["INDEX(A1:C6,9,1)", "#REF!"], ["SUM(INDEX(E1:F5,0,2))", 15], ["SUM(E1:INDEX(E1:E5,3))", 60],
    ["INDEX(C2:C6,MATCH(\"Cai\",A2:A6,0))", 67], ["XLOOKUP(\"Dee\",A2:A6,B2:B6)", "East"], ["XLOOKUP(\"Zed\",A2:A6,B2:B6,\"none\")", "none"], ["XLOOKUP(25,E1:E5,F1:F5,,-1)", 2], ["XLOOKUP(25,E1:E5,F1:F5,,1)", 3], ["XLOOKUP(92.5,C2:C6,A2:A6,,0,-1)", "Dee"], ["XLOOKUP(\"c*\",A2:A6,C2:C6,,2)", 67], ["XMATCH(40,E1:E5)", 4],
    ["LOOKUP(25,E1:E5,F1:F5)", 2], ["LOOKUP(2,1/(B2:B6=\"South\"),A2:A6)", "Eve"], ["ROW(B3)", 3], ["COLUMN(B3)", 2], ["ROWS(A2:C6)", 5], ["COLUMNS(A2:C6)", 3], ["ROWS(A:A)", 1048576], ["ADDRESS(2,3)", "$C$2"], ["ADDRESS(2,3,4)", "C2"], ["SUM(OFFSET(E1,1,0,2,2))", 55], ["INDIRECT(\"C\"&2)", 80], ["INDIRECT(\"nowhere!A1\")", "#REF!"],
    ["HYPERLINK(\"https://example.com\",\"see\")", "see"], ["SUM(E5:E1)", 150],
  ],
  "texts": [
    ["LEFT(\"Service\",3)", "Ser"], ["RIGHT(\"Service\",4)", "vice"], ["RIGHT(\"x\",0)", ""], ["MID(\"Service\",2,3)", "erv"], ["LEN(\"张三 ok\")", 5], ["UPPER(\"ab\")", "AB"], ["PROPER(\"mary o'neil\")", "Mary O'Neil"], ["TRIM(\"  a   b \")", "a b"], ["CONCAT(A2:A4)", "AnnBobCai"], ["CONCATENATE(\"a\",1)", "a1"],
    ["TEXTJOIN(\", \",TRUE,A2:A4,\"\")", "Ann, Bob, Cai"], ["TEXTJOIN(\"-\",FALSE,\"a\",\"\",\"b\")", "a--b"], ["FIND(\"e\",\"Service\")", 2], ["FIND(\"E\",\"Service\")", "#VALUE!"], ["SEARCH(\"VI?E\",\"Service\")", 4], ["SUBSTITUTE(\"a-b-c\",\"-\",\"+\")", "a+b+c"], ["SUBSTITUTE(\"a-b-c\",\"-\",\"+\",2)", "a-b+c"], ["REPLACE(\"abcdef\",2,3,\"X\")", "aXef"],
    ["REPT(\"ab\",3)", "ababab"], ["EXACT(\"a\",\"A\")", false], ["VALUE(\"1,234.5\")", 1234.5], ["VALUE(\"$5\")", 5], ["VALUE(\"abc\")", "#VALUE!"], ["NUMBERVALUE(\"2.500,27\",\",\",\".\")", 2500.27], ["TEXT(0.256,\"0.0%\")", "25.6%"], ["TEXT(1234.5,\"#,##0.00\")", "1,234.50"], ["TEXT(H1,\"yyyy-mm-dd\")", "2026-10-05"], ["TEXT(H2,\"h:mm\")", "18:00"],
    ["TEXT(\"abc\",\"0\")", "abc"], ["FIXED(1234.567,1)", "1,234.6"], ["CHAR(65)", "A"], ["CODE(\"A\")", 65], ["UNICHAR(24352)", "张"], ["UNICODE(\"张\")", 24352], ["TEXTBEFORE(\"a-b-c\",\"-\",2)", "a-b"], ["TEXTAFTER(\"a-b-c\",\"-\")", "b-c"], ["TEXTAFTER(\"a-b-c\",\"-\",-1)", "c"], ["TEXTBEFORE(\"abc\",\"-\")", "#N/A"], ["1/3&\"\"", "0.333333333333333"], ["TEXTJOIN(\"|\",TRUE,TEXTSPLIT(\"a,b;c\",\",\",\";\"))", "#N/A"],
  ],
  "dates and times": [
    ["DATE(2026,10,5)", 46300], ["DATE(2026,14,1)", 46419], ["DATE(2026,3,0)", 46081], ["DATE(1900,2,29)", 60], ["YEAR(H1)", 2026], ["MONTH(H1)", 10], ["DAY(H1)", 5], ["HOUR(H2)", 18], ["MINUTE(0.999)", 58], ["SECOND(TIME(1,2,3))", 3], ["TIME(12,0,0)", 0.5], ["TIME(27,0,0)", 0.125],
    ["WEEKDAY(H1)", 2], ["WEEKDAY(H1,2)", 1], ["WEEKDAY(H1,3)", 0], ["WEEKNUM(H1)", 41], ["ISOWEEKNUM(H1)", 41], ["ISOWEEKNUM(DATE(2027,1,1))", 53], ["EDATE(H2,1)", 46081], ["EDATE(DATE(2026,3,31),-1)", 46081], ["EDATE(DATE(2024,2,29),12)", 45716], ["EOMONTH(H1,0)", 46326], ["EOMONTH(H1,-8)", 46081], ["DAYS(H1,H2)", 247],
    ["DATEDIF(DATE(2020,2,29),DATE(2026,2,28),\"Y\")", 5], ["DATEDIF(DATE(2026,1,31),H1,\"M\")", 8], ["YEARFRAC(DATE(2026,1,1),DATE(2026,7,1))", 0.5], ["DAYS360(DATE(2026,1,30),DATE(2026,2,1))", 1], ["DATEVALUE(\"2026-10-05\")", 46300], ["TIMEVALUE(\"6:00 PM\")", 0.75], ["TODAY()", 46300], ["NOW()-TODAY()>0.39", true],
    ["NETWORKDAYS(DATE(2026,10,1),DATE(2026,10,31))", 22], ["NETWORKDAYS(DATE(2026,10,1),DATE(2026,10,31),DATE(2026,10,5))", 21], ["NETWORKDAYS(DATE(2026,10,31),DATE(2026,10,1))", -22], ["NETWORKDAYS.INTL(DATE(2026,10,1),DATE(2026,10,31),11)", 27], ["NETWORKDAYS.INTL(H1,H1+6,\"0000111\")", 4], ["WORKDAY(H1,5)", 46307], ["WORKDAY(H1,-1)", 46297], ["WORKDAY(H1,1,H1+1)", 46302], ["WORKDAY.INTL(H1,1,\"1111110\")", 46306],
  ],
  "money and distributions, borrowed": [
    ["ROUND(PMT(0.05/12,60,10000),2)", -188.71], ["ROUND(NPV(0.1,-10000,3000,4200,6800),2)", 1188.44], ["ROUND(IRR({-70000;12000;15000;18000;21000;26000}),4)", 0.0866], ["ROUND(FV(0.06/12,10,-200,-500,1),2)", 2581.4], ["ROUND(NORM.S.INV(0.975),4)", 1.96], ["DEC2BIN(9)", "1001"], ["HEX2DEC(\"A5\")", 165], ["ROUND(CONVERT(1,\"lbm\",\"kg\"),4)", 0.4536],
  ],
  "subtotals leave other subtotals out": [["SUBTOTAL(9,E1:E5)", 150], ["SUBTOTAL(1,F1:F5)", 3], ["SUBTOTAL(103,A2:A6)", 5], ["AGGREGATE(9,6,G1:G3,E1:E2)", 30], ["AGGREGATE(14,6,E1:E5,2)", 40], ["SUBTOTAL(12,E1:E5)", "#VALUE!"]],
};

for (const [rule, formulas] of Object.entries(TABLE)) {
  describe(rule, () => {
    test.each(formulas)("=%s", (formula, shown) => {
      sheets.type("Z30", `=${formula}`);
      const value = sheets.at("Z30");
      if (typeof shown === "number" && typeof value === "number") expect(value).toBeCloseTo(shown, 10);
      else expect(value).toBe(shown);
    });
  });
}
