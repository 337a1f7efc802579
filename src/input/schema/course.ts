// The columns by which catalogue, plan and records name a course.
import type { Field } from "./schema";

/** Course id and course name. */
export const COURSE_FIELDS: readonly Field[] = [
  {
    id: "courseId", shape: "id", role: "plain",
    zhCN: "课程编号 · 培训编号 · 培训项目编号 · 编号†",
    zhTW: "課程代碼 · 課號",
    en: "Course ID · Training ID · Module Code · Item ID · Learning ID · Curriculum ID · SOP No · Catalog #",
  },
  {
    id: "course", shape: "text", role: "key",
    zhCN: `
      课程名称 · 课程 · 培训名称 · 培训项目 · 培训内容 · 培训主题 · 课题 · 培训科目 · 科目 · 学习项目 · 演练主题 · 学习内容 · 题目†`,
    zhTW: "課程名稱 · 課名",
    en: `
      Course · Course Title · Course Name · Training · Training Title · Training Name · Training Program · Program† · Topic† · Subject† · Session Title · Learning Item · Item Title · Activity Name · Module Name · Title†`,
  },
];
