// Training sheets as learning systems export them and people keep them: what each column is read as, without any help.
import { testExports, type Export } from "./exports";

const EXPORTS: readonly Export[] = [
  {
    name: "Moodle, course completion", sheet: "Course completion", kind: "training",
    text: `
      First name | Surname | ID number | Email address | Course full name | Completion status | Time started | Time completed | Course grade
      Ann | Lee | 1001 | ann@corp.com | Basic Service Skills | Completed | 2026-09-28 09:00 | 2026-10-05 17:20 | 92.00
      Bob | Ray | 1002 | bob@corp.com | Basic Service Skills | In progress | 2026-10-01 09:00 | | -
      Cid | Poe | 1003 | cid@corp.com | Complaint Handling | Not yet started | | | -
    `,
    columns: "First name=firstName · Surname=lastName · ID number=employeeId · Email address=alias · Course full name=course · Completion status=progress · Time started=dueOn · Time completed=on · Course grade=score",
  },
  {
    name: "Cornerstone, a transcript", sheet: "Transcript", kind: "training",
    text: `
      User - User Full Name | User - User ID | User - Division | User - Manager - User Full Name | Training - Training Title | Training - Training Type | Transcript - Transcript Status | Transcript - Transcript Assigned Date | Transcript - Transcript Due Date | Transcript - Transcript Completed Date | Transcript - Transcript Score
      Ann Lee | 1001 | CS | Zoe Fu | GDPR Basics | Online Class | Completed | 2026-09-01 | 2026-10-31 | 2026-10-12 | 95
      Bob Ray | 1002 | CS | Zoe Fu | GDPR Basics | Online Class | Registered | 2026-09-01 | 2026-10-31 | |
      Cid Poe | 1003 | CS | Zoe Fu | GDPR Basics | Online Class | In Progress / Past Due | 2026-09-01 | 2026-09-30 | |
    `,
    columns: "User - User Full Name=name · User - User ID=employeeId · User - Division=department · User - Manager - User Full Name=- · Training - Training Title=course · Training - Training Type=module · Transcript - Transcript Status=progress · Transcript - Transcript Assigned Date=- · Transcript - Transcript Due Date=dueOn · Transcript - Transcript Completed Date=on · Transcript - Transcript Score=score",
  },
  {
    name: "SAP SuccessFactors, learning history", sheet: "Learning History", kind: "training",
    text: `
      User ID | Last Name | First Name | Item Type | Item ID | Item Title | Completion Date | Completion Status | Grade | Total Hours | Instructor | Job Code
      1001 | Lee | Ann | COURSE | CS-101 | Handling Complaints | 10/12/2026 05:00 PM | COURSE-COMPL (Course Completed) | 95 | 2.0 | Zoe Fu | CSR
      1002 | Ray | Bob | COURSE | CS-101 | Handling Complaints | 10/25/2026 05:00 PM | COURSE-INCMPL (Course Incomplete) | 40 | 2.0 | Zoe Fu | CSR
    `,
    columns: "User ID=employeeId · Last Name=lastName · First Name=firstName · Item Type=- · Item ID=courseId · Item Title=course · Completion Date=on · Completion Status=progress · Grade=score · Total Hours=hours · Instructor=trainer · Job Code=-",
  },
  {
    name: "a Chinese learning platform", sheet: "学习记录", kind: "training",
    text: `
      学员姓名 | 工号 | 部门 | 课程名称 | 课程分类 | 学习进度 | 完成状态 | 开始学习时间 | 完成学习时间 | 学习时长 | 考试成绩 | 是否通过
      张三 | 1001 | 客服一部 | 客户心理学 | 服务 | 100% | 已完成 | 2026-10-01 09:00 | 2026-10-02 10:00 | 1小时20分 | 92 | 是
      李四 | 1002 | 客服一部 | 客户心理学 | 服务 | 45% | 学习中 | 2026-10-01 09:00 | | 30分钟 | |
    `,
    columns: "学员姓名=name · 工号=employeeId · 部门=department · 课程名称=course · 课程分类=module · 学习进度=- · 完成状态=progress · 开始学习时间=- · 完成学习时间=on · 学习时长=hours · 考试成绩=theory · 是否通过=outcome",
  },
  {
    name: "培训签到表 with a column per day", sheet: "培训签到表", kind: "training",
    text: `
      培训签到表 | ~ | ~ | ~ | ~ | ~ | ~
      课程名称:投诉处理技巧 | ~ | ~ | 讲师:王老师 | ~ | ~ | ~
      序号 | 工号 | 姓名 | 部门 | 10月8日 | 10月9日 | 10月10日
      1 | 1001 | 张三 | 客服部 | √ | √ | 迟到
      2 | 1002 | 李四 | 客服部 | √ | 请假 | √
      3 | 1003 | 王五 | 客服部 | × | √ | √
    `,
    columns: "序号=- · 工号=employeeId · 姓名=name · 部门=department · 10月8日=session · 10月9日=session · 10月10日=session",
  },
  {
    name: "签到表 of one session, its course in the lines above", sheet: "签到表", kind: "training",
    text: `
      培训主题: | 情绪管理 | ~ | 培训时间: | 2026-10-15 | ~
      讲师: | 王老师 | ~ | 地点: | 301会议室 | ~
      序号 | 姓名 | 部门 | 签到时间 | 签名 | 备注
      1 | 张三 | 客服一组 | 13:55 | 张三 |
      2 | 李四 | 客服一组 | 14:10 | 李四 | 迟到
      3 | 王五 | 客服二组 | | | 请假
    `,
    columns: "序号=- · 姓名=name · 部门=department · 签到时间=attendance · 签名=- · 备注=-",
  },
  {
    name: "技能矩阵 with dots", sheet: "技能矩阵", kind: "training",
    text: `
      姓名 | 班组 | 电话接听 | 投诉处理 | 退换货 | 系统操作
      张三 | 一组 | ● | ● | ○ | ●
      李四 | 一组 | ● | ○ | ○ | ●
      王五 | 二组 | ● | ● | ● | ●
    `,
    columns: "姓名=name · 班组=team · 电话接听=course · 投诉处理=course · 退换货=course · 系统操作=course",
  },
  {
    name: "a course catalogue", sheet: "课程目录", kind: "courses",
    text: `
      编号 | 课程 | 模块 | 方式 | 频次 | 讲师 | 适用对象
      C1 | 基础服务 | 服务 | 内训 | 每月 | 王老师 | 新员工
    `,
    columns: "编号=courseId · 课程=course · 模块=module · 方式=- · 频次=cadence · 讲师=trainer · 适用对象=requiredFor",
  },
];

testExports(EXPORTS);
