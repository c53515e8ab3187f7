import type { DocumentMention } from '../../../schema/reading.ts';

/** What may follow the noun that says what a document is: 的通知 and marks of trial or edition. */
const tail =
  /(?:》?的通知|》|[（(](?:试行|暂行|修订|修订稿|征求意见稿|草案|[^（()）]{0,6}\d{4}[^（()）]{0,8})[）)]){1,3}$/;
/** Documents that lay down rules, list or answer; a plan or a body of measures is none of them. */
const ruling =
  /(?:办法|条例|规定|细则|规则|规程|准则|守则|章程|制度|标准|规范|指南|导则|目录|名单|名录|公告|公示|通告|批复|答复|复函|函|法|决议|合同|协议)$/;
/** Notices that call for applications. */
const calling =
  /(?:废止|修改|清理)[^》]{0,60}(?:决定|通知|公告)$|(?:申报|推荐|征集|遴选|评选|认定|报送|申请|评审|复核|验收|公布|表扬|表彰|通报)(?:[^》]{0,16}(?:工作|活动|事项|名单|案例|项目|企业))?(?:的(?:预备)?(?:通知|通报|决定|公告))$/;

/**
 * Whether the subject document lays down rules (管理办法, 条例), calls for applications (关于组织申报…的通知), lists or answers. There
 * an imperative orders what applicants or officials have to do, and its numbers are terms, not aims. A plan, an opinion, a
 * body of measures promises by imperatives. An article without a subject is taken to speak of plans.
 */
export function laysDownRules(documents: readonly DocumentMention[]): boolean {
  const subjects = documents.filter(({ role }) => role === 'subject');
  return (
    subjects.length > 0 &&
    subjects.every(({ title }) => calling.test(title) || ruling.test(title.replace(tail, '')))
  );
}
