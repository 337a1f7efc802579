// npm run sample: writes the sample workbooks into assets/samples, through the same port as the pane's "Insert sample". Running it
// again gives the same bytes.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { sampleSheets } from "../app/sample/sample";
import { officeWorkbook } from "../excel/workbook";
import { connect } from "../host/client/node";
import { saveBook } from "../host/file/saveBook";
import { createBook, removeSheet } from "../host/model/book";
import { cliText } from "../text/cli";
import type { Language } from "../text/language";

const FOLDER = path.join(import.meta.dirname, "../../assets/samples");
const LANGUAGES: readonly Language[] = ["zh-CN", "en"];

/** The bytes of the sample workbook in a language. */
async function sampleFile(language: Language): Promise<Uint8Array> {
  const book = createBook();
  const [blank] = book.sheets;
  const connection = connect(book);
  await officeWorkbook((batch) => connection.run(batch), cliText("kept-suffix", language)).addSheets(sampleSheets(language));
  if (blank !== undefined) removeSheet(book, blank);
  return saveBook(book);
}

await mkdir(FOLDER, { recursive: true });
for (const language of LANGUAGES) {
  const file = path.join(FOLDER, `sample.${language}.xlsx`);
  await writeFile(file, await sampleFile(language));
  console.log(file);
}
