// The guides: Markdown files beside this one, read in the repository as they are and made into pages in the build. Each exists in every
// language under the same name; a link to another guide is written `privacy.md` and leads to its page.
import { marked } from "marked";
import type { Language, Message } from "../text/language";
import { say } from "../text/language";
import { pageHtml, type Frame } from "./page";

export type Guide = "users" | "administrators" | "support" | "privacy";

export const GUIDES: readonly Guide[] = ["users", "administrators", "support", "privacy"];

const TITLES: Readonly<Record<Guide, Message>> = {
  users: ["For users", "使用指南", "使用指南"],
  administrators: ["For administrators", "管理员指南", "系統管理員指南"],
  support: ["Support", "获取支持", "取得支援"],
  privacy: ["Privacy", "隐私声明", "隱私權聲明"],
};

/** What a guide is called in lists. */
export function guideTitle(guide: Guide, language: Language): string {
  return say(TITLES[guide], language);
}

/** The page of a guide from its Markdown, which opens with the guide's heading. */
export function guidePage(guide: Guide, markdown: string, frame: Frame): string {
  const html = marked.parse(markdown.replace(/\]\((\w+)\.md(#[\w-]+)?\)/g, "]($1.html$2)"), { async: false });
  return pageHtml({ file: `${guide}.html`, title: guideTitle(guide, frame.language), body: html }, frame);
}
