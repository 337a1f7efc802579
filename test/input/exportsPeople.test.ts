// Rosters, KPI, reviews, QA and ledgers as systems export them and people keep them: what each column is read as, without any help.
import { testExports, type Export } from "./exports";

const EXPORTS: readonly Export[] = [
  {
    name: "an HR data set with names in parts", sheet: "Sheet1", kind: "roster",
    text: `
      EmpID | FirstName | LastName | StartDate | ExitDate | Title | Supervisor | ADEmail | BusinessUnit | EmployeeStatus | EmployeeType | PayZone | EmployeeClassificationType | TerminationType | TerminationDescription | DepartmentType | Division | DOB | State | JobFunctionDescription | GenderCode | LocationCode | RaceDesc | MaritalDesc | Performance Score | Current Employee Rating
      3427 | Uriah | Bridges | 20-Sep-19 | | Production Technician I | Peter Oneill | uriah@b.com | CCDR | Active | Contract | Zone C | Temporary | Unk | | Production | Finance & Accounting | 07-10-1969 | MA | Accounting | Female | 34904 | White | Widowed | Fully Meets | 4
      3428 | Paula | Small | 11-Feb-23 | 12-Jul-23 | Production Technician I | Renee Mccormick | paula@b.com | EW | Terminated | Contract | Zone A | Part-Time | Involuntary | Age | Production | Aerial | 30-08-1965 | MA | Labor | Male | 6593 | Black | Single | Fully Meets | 3
      3429 | Edward | Buck | 10-Dec-18 | | Area Sales Manager | Crystal Walker | edward@b.com | PL | Active | Full-Time | Zone B | Part-Time | Unk | | Sales | General - Sga | 06-10-1991 | MA | Assistant | Male | 2330 | Hispanic | Married | Exceeds | 4
    `,
    columns: "EmpID=employeeId · FirstName=firstName · LastName=lastName · StartDate=hiredOn · ExitDate=leftOn · Title=post · Supervisor=supervisor · ADEmail=alias · BusinessUnit=department · EmployeeStatus=status · EmployeeType=employmentType · PayZone=- · EmployeeClassificationType=- · TerminationType=leaveReason · TerminationDescription=- · DepartmentType=- · Division=- · DOB=- · State=- · JobFunctionDescription=- · GenderCode=- · LocationCode=- · RaceDesc=- · MaritalDesc=- · Performance Score=- · Current Employee Rating=-",
  },
  {
    name: "an HR data set with glued words", sheet: "Sheet1", kind: "roster",
    text: `
      Employee_Name | EmpID | MarriedID | Salary | Position | State | Zip | DOB | Sex | DateofHire | DateofTermination | TermReason | EmploymentStatus | Department | ManagerName | ManagerID | RecruitmentSource | PerformanceScore | EngagementSurvey | EmpSatisfaction | SpecialProjectsCount | LastPerformanceReview_Date | DaysLateLast30 | Absences
      Adinolfi, Wilson K | 10026 | 0 | 62506 | Production Technician I | MA | 1960 | 07/10/83 | M | 7/5/2011 | | N/A-StillEmployed | Active | Production | Michael Albert | 22 | LinkedIn | Exceeds | 4.6 | 5 | 0 | 1/17/2019 | 0 | 1
      Ait Sidi, Karthikeyan | 10084 | 1 | 104437 | Sr. DBA | MA | 2148 | 05/05/75 | M | 3/30/2015 | 6/16/2016 | career change | Voluntarily Terminated | IT/IS | Simon Roup | 4 | Indeed | Fully Meets | 4.96 | 3 | 6 | 2/24/2016 | 0 | 17
    `,
    columns: "Employee_Name=name · EmpID=employeeId · MarriedID=- · Salary=- · Position=post · State=- · Zip=- · DOB=- · Sex=- · DateofHire=hiredOn · DateofTermination=leftOn · TermReason=leaveReason · EmploymentStatus=status · Department=department · ManagerName=supervisor · ManagerID=supervisorId · RecruitmentSource=- · PerformanceScore=- · EngagementSurvey=- · EmpSatisfaction=- · SpecialProjectsCount=- · LastPerformanceReview_Date=- · DaysLateLast30=- · Absences=-",
  },
  {
    name: "花名册 under a title, with department levels", sheet: "员工花名册", kind: "roster",
    text: `
      员工花名册(截至2026年10月31日) | ~ | ~ | ~ | ~ | ~ | ~ | ~ | ~ | ~
      序号 | 工号 | 姓名 | 性别 | 出生年月 | 一级部门 | 二级部门 | 班组 | 职务 | 入职时间 | 合同到期日 | 手机号码 | 在职状态
      1 | 0001 | 张三 | 男 | 1990.05 | 客服中心 | 热线部 | 早班组 | 客服代表 | 2022.03.01 | 2027-02-28 | 138 | 在职
      2 | 0002 | 李四 | 女 | 1992.07 | 客服中心 | 热线部 | 早班组 | 组长 | 2021/5/1 | 2027-02-28 | 139 | 离职
    `,
    columns: "序号=- · 工号=employeeId · 姓名=name · 性别=- · 出生年月=- · 一级部门=department · 二级部门=- · 班组=team · 职务=post · 入职时间=hiredOn · 合同到期日=- · 手机号码=alias · 在职状态=status",
  },
  {
    name: "BambooHR, employees", sheet: "Employees", kind: "roster",
    text: `
      Employee # | Last name, First name | Job Title | Location | Division | Department | Reporting to | Hire Date | Employment Status | Work Email
      1001 | Lee, Ann | Agent | HQ | CS | Support | Zoe Fu | 03/15/2022 | Full-Time | ann@x.com
      1002 | Ray, Bob | Senior Agent | HQ | CS | Support | Zoe Fu | 11/01/2021 | Full-Time | bob@x.com
    `,
    columns: "Employee #=employeeId · Last name, First name=name · Job Title=post · Location=team · Division=- · Department=department · Reporting to=supervisor · Hire Date=hiredOn · Employment Status=status · Work Email=alias",
  },
  {
    name: "千牛 客服绩效 with a total row", sheet: "客服绩效", kind: "kpi",
    text: `
      旺旺昵称 | 咨询人数 | 接待人数 | 直接接待人数 | 转入人数 | 转出人数 | 总消息 | 买家消息 | 客服消息 | 答问比 | 客服字数 | 最大同时接待 | 未回复人数 | 回复率 | 慢响应人数 | 长接待人数 | 首次响应(秒) | 平均响应(秒) | 平均接待时长 | 客户满意比 | 询单转化率 | 销售额
      旗舰店:小美 | 512 | 500 | 490 | 10 | 5 | 9000 | 4200 | 4800 | 114.29% | 52000 | 12 | 3 | 99.4% | 5 | 2 | 6.2 | 21.5 | 5分32秒 | 98.5% | 42.1% | 52300.50
      旗舰店:小丽 | 423 | 420 | 410 | 7 | 5 | 8000 | 3900 | 4100 | 105.13% | 42000 | 11 | 5 | 98.8% | 7 | 4 | 7.2 | 25.5 | 6分12秒 | 97.5% | 39.1% | 42300
      汇总 | 935 | 920 | 900 | 17 | 10 | 17000 | 8100 | 8900 | 109.88% | 94000 | 12 | 8 | 99.1% | 12 | 6 | 6.7 | 23.5 | 5分52秒 | 98.0% | 40.6% | 94600.5
    `,
    columns: "旺旺昵称=alias · 咨询人数=metric:sessions · 接待人数=metric:sessions · 直接接待人数=metric:直接接待人数 · 转入人数=metric:转入人数 · 转出人数=metric:转出人数 · 总消息=metric:总消息 · 买家消息=metric:买家消息 · 客服消息=metric:客服消息 · 答问比=metric:answer-rate · 客服字数=metric:客服字数 · 最大同时接待=metric:最大同时接待 · 未回复人数=metric:未回复人数 · 回复率=metric:answer-rate · 慢响应人数=metric:慢响应人数 · 长接待人数=metric:长接待人数 · 首次响应(秒)=metric:response-hours · 平均响应(秒)=metric:response-hours · 平均接待时长=metric:平均接待时长 · 客户满意比=metric:客户满意比 · 询单转化率=metric:conversion-rate · 销售额=metric:sales",
  },
  {
    name: "飞鸽, daily figures", sheet: "飞鸽客服数据10月", kind: "kpi",
    text: `
      客服账号 | 客服昵称 | 日期 | 接待会话量 | 人工接待人数 | 3分钟人工回复率 | 首次响应时长(秒) | 平均响应时长(秒) | 满意率 | 不满意率 | 参评率 | 询单转化率 | 客服支付金额
      dy_001 | 小美 | 2026-10-01 | 120 | 110 | 98.20% | 12 | 22 | 92.00% | 3.00% | 20.00% | 33.0% | 5230
      dy_002 | 小丽 | 2026-10-01 | 100 | 90 | 97.20% | 15 | 25 | 90.00% | 4.00% | 22.00% | 30.0% | 4230
      dy_001 | 小美 | 2026-10-02 | 130 | 115 | 98.80% | 11 | 21 | 94.00% | 2.00% | 21.00% | 34.0% | 6230
    `,
    columns: "客服账号=alias · 客服昵称=alias · 日期=month · 接待会话量=metric:sessions · 人工接待人数=metric:sessions · 3分钟人工回复率=metric:3分钟人工回复率 · 首次响应时长(秒)=metric:response-hours · 平均响应时长(秒)=metric:response-hours · 满意率=metric:csat-rate · 不满意率=metric:dissatisfied-rate · 参评率=metric:survey-response-rate · 询单转化率=metric:conversion-rate · 客服支付金额=metric:客服支付金额",
  },
  {
    name: "京麦, a month in a 时间 column", sheet: "京麦绩效", kind: "kpi",
    text: `
      客服 | 时间 | 咨询量 | 接待量 | 30s应答率 | 满意率 | 评价数 | 平均响应时间 | 首次响应时间 | 留言回复率 | 促成下单人数 | 上线时长
      jd_小王 | 2026-10 | 800 | 790 | 92.5% | 96.1% | 120 | 18 | 9 | 100% | 210 | 180.5小时
      jd_小李 | 2026-10 | 700 | 690 | 90.5% | 95.1% | 100 | 22 | 11 | 99% | 190 | 176小时
    `,
    columns: "客服=name · 时间=month · 咨询量=metric:sessions · 接待量=metric:sessions · 30s应答率=metric:30s应答率 · 满意率=metric:csat-rate · 评价数=metric:评价数 · 平均响应时间=metric:response-hours · 首次响应时间=metric:response-hours · 留言回复率=metric:留言回复率 · 促成下单人数=metric:促成下单人数 · 上线时长=dueDays",
  },
  {
    name: "a call centre's daily dump", sheet: "Sheet1", kind: "kpi",
    text: `
      Agent | Date | Calls Answered | AHT | Talk time | Hold time | ACW | CSAT | Adherence
      Ann Lee | 2026-10-01 | 52 | 00:05:12 | 00:04:01 | 00:00:20 | 00:00:51 | 4.6 | 95%
      Bob Ray | 2026-10-01 | 48 | 00:06:12 | 00:05:01 | 00:00:20 | 00:00:51 | 4.2 | 91%
      Ann Lee | 2026-10-02 | 55 | 00:05:02 | 00:03:51 | 00:00:20 | 00:00:51 | 4.7 | 96%
    `,
    columns: "Agent=name · Date=month · Calls Answered=metric:calls · AHT=metric:handling-minutes · Talk time=metric:talk-seconds · Hold time=metric:hold-seconds · ACW=metric:wrap-up-seconds · CSAT=metric:csat · Adherence=metric:adherence",
  },
  {
    name: "a scorecard with units in its headers", sheet: "Agent Scorecard Oct 2026", kind: "kpi",
    text: `
      Agent Name | Employee # | LOB | Tenure (mos) | Calls | AHT (sec) | QA % | CSAT (1-5) | FCR % | Attendance % | Final Score | Rating
      Ann Lee | 1001 | Billing | 14 | 820 | 345 | 92% | 4.6 | 81% | 98% | 91.2 | Exceeds
      Bob Ray | 1002 | Billing | 3 | 760 | 402 | 85% | 4.2 | 74% | 95% | 82.5 | Meets
    `,
    columns: "Agent Name=name · Employee #=employeeId · LOB=team · Tenure (mos)=- · Calls=metric:calls · AHT (sec)=metric:handling-minutes · QA %=metric:qa-score · CSAT (1-5)=metric:csat · FCR %=metric:first-contact-resolution · Attendance %=metric:attendance-rate · Final Score=total · Rating=rating",
  },
  {
    name: "绩效考核表 with merged names, weights and scores", sheet: "绩效考核表", kind: "kpi",
    text: `
      2026年10月绩效考核表 | ~ | ~ | ~ | ~ | ~ | ~ | ~
      姓名 | 考核指标 | 权重 | 目标值 | 实际值 | 达成率 | 得分 | 加权得分
      张三 | 客户满意度 | 40% | ≥4 | 4.2 | 105% | 84 | 33.6
      ^ | 首次响应时长(小时) | 30% | ≤24 | 30 | 80% | 80 | 24
      ^ | 问题解决率 | 30% | ≥90% | 88.2% | 98% | 98 | 29.4
      李四 | 客户满意度 | 40% | ≥4 | 4.6 | 115% | 92 | 36.8
      ^ | 首次响应时长(小时) | 30% | ≤24 | 12 | 200% | 100 | 30
      ^ | 问题解决率 | 30% | ≥90% | 95% | 106% | 100 | 30
    `,
    columns: "姓名=name · 考核指标=metric · 权重=weight · 目标值=target · 实际值=actual · 达成率=attainment · 得分=score · 加权得分=weightedScore",
  },
  {
    name: "a report with team lines, subtotals and a signature", sheet: "话务报表", kind: "kpi",
    text: `
      员工 | 接听量 | 平均处理时长 | 满意度
      一组 | | |
      张三 | 320 | 4分30秒 | 4.6
      李四 | 280 | 5分10秒 | 4.3
      小计 | 600 | 4分50秒 | 4.45
      二组 | | |
      王五 | 300 | 3分50秒 | 4.8
      合计 | 900 | 4分30秒 | 4.57
      制表:赵六 | | 审核: |
    `,
    columns: "员工=name · 接听量=metric:calls · 平均处理时长=metric:handling-minutes · 满意度=metric:csat",
  },
  {
    name: "a 360 questionnaire of 问卷星", sheet: "问卷星360", kind: "review360",
    text: `
      提交答卷时间 | 您的姓名 | 您与被评价人的关系 | 被评价人姓名 | 1、沟通协作 | 2、责任心 | 3、专业能力 | 您的建议
      2026/10/20 10:02:11 | 李四 | 同事 | 张三 | 5 | 4 | 5 | 继续
      2026/10/20 10:12:11 | 王五 | 同事 | 张三 | 4 | 4 | 4 |
      2026/10/20 11:02:11 | 赵主管 | 上级 | 张三 | 4 | 5 | 5 |
    `,
    columns: "提交答卷时间=month · 您的姓名=reviewer · 您与被评价人的关系=reviewerKind · 被评价人姓名=name · 1、沟通协作=criterion · 2、责任心=criterion · 3、专业能力=criterion · 您的建议=comment",
  },
  {
    name: "质检 with points in the headers", sheet: "质检", kind: "qa",
    text: `
      质检日期 | 坐席 | 录音流水号 | 开场白(5分) | 需求确认(15分) | 业务准确(40分) | 服务态度(30分) | 结束语(10分) | 总得分 | 是否致命 | 质检员 | 点评
      2026-10-03 | 张三 | R1 | 5 | 12 | 35 | 28 | 10 | 90 | 否 | 周七 | 好
      2026-10-04 | 李四 | R2 | 5 | 15 | 0 | 28 | 10 | 0 | 是 | 周七 | 泄露隐私
    `,
    columns: "质检日期=sampledAt · 坐席=name · 录音流水号=interactionId · 开场白(5分)=rubric · 需求确认(15分)=rubric · 业务准确(40分)=criterion · 服务态度(30分)=criterion · 结束语(10分)=rubric · 总得分=score · 是否致命=critical · 质检员=reviewer · 点评=comment",
  },
  {
    name: "a call monitoring log", sheet: "QA Log", kind: "qa",
    text: `
      Evaluation Date | Agent | Supervisor | Call ID | Opening (10) | Verification (15) | Empathy (20) | Resolution (40) | Closing (15) | Total | Fatal (Y/N) | Evaluator | Comments
      2026-10-03 | Ann | Zoe | C1 | 10 | 15 | 18 | 35 | 15 | 93 | N | Max | ok
      2026-10-04 | Bob | Zoe | C2 | 8 | 0 | 10 | 30 | 15 | 0 | Y | Max | no verification
    `,
    columns: "Evaluation Date=sampledAt · Agent=name · Supervisor=- · Call ID=interactionId · Opening (10)=rubric · Verification (15)=rubric · Empathy (20)=rubric · Resolution (40)=rubric · Closing (15)=rubric · Total=score · Fatal (Y/N)=critical · Evaluator=reviewer · Comments=comment",
  },
  {
    name: "an exam with weights in its headers", sheet: "10月考试成绩", kind: "assessment",
    text: `
      序号 | 部门 | 姓名 | 理论成绩(40%) | 实操成绩(60%) | 总成绩 | 名次 | 是否合格
      1 | 客服一组 | 张三 | 85 | 90 | 88 | 1 | 合格
      2 | 客服一组 | 李四 | 缺考 | 80 | 48 | 2 | 不合格
    `,
    columns: "序号=- · 部门=department · 姓名=name · 理论成绩(40%)=knowledge · 实操成绩(60%)=practical · 总成绩=total · 名次=rank · 是否合格=-",
  },
  {
    name: "创新积分台账 with points given and redeemed", sheet: "创新积分台账", kind: "points",
    text: `
      日期 | 工号 | 姓名 | 积分项目 | 加分 | 扣分 | 累计积分 | 是否采纳
      2026-10-05 | 1001 | 张三 | 流程优化建议 | 5 | | 15 | 是
      2026-10-08 | 1001 | 张三 | 兑换培训机会 | | 10 | 5 |
    `,
    columns: "日期=on · 工号=employeeId · 姓名=name · 积分项目=reason · 加分=points · 扣分=redeemed · 累计积分=balance · 是否采纳=adopted",
  },
  {
    name: "a satisfaction survey", sheet: "满意度调查", kind: "feedback",
    text: `
      Response ID | Survey Date | Agent Name | Channel | How satisfied were you overall? | Comments | NPS
      1 | 2026-10-05 | Ann Lee | Email | 5 | Great | 9
      2 | 2026-10-06 | Bob Ray | Phone | 2 | Slow | 3
    `,
    columns: "Response ID=- · Survey Date=on · Agent Name=agent · Channel=channel · How satisfied were you overall?=score · Comments=comment · NPS=-",
  },
  {
    name: "整改台账", sheet: "整改台账", kind: "actions",
    text: `
      序号 | 问题描述 | 整改措施 | 责任部门 | 责任人 | 整改期限 | 完成情况 | 备注
      1 | 响应慢 | 增加晚班 | 客服部 | 张三 | 2026-10-31 | 已完成 |
      2 | 差评多 | 话术优化 | 质培部 | 李四 | 本季度末 | 进行中 |
    `,
    columns: "序号=- · 问题描述=- · 整改措施=action · 责任部门=department · 责任人=owner · 整改期限=deadline · 完成情况=status · 备注=source",
  },
];

testExports(EXPORTS);
