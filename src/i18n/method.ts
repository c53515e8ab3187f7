import type { Locale } from './locale.ts';
import { editionsSection } from './method-editions.ts';
import { methodSections, type MethodSection, type Section } from './method-sections.ts';

export { methodSections };

interface MethodText {
  title: string;
  lead: string;
  sections: Record<MethodSection, Section>;
}

const english = {
  title: 'Method',
  lead: 'How a newspaper article becomes a fact on this site, what is checked by machine and what is only cited, and what we looked for and did not find.',
  sections: {
    readings: {
      heading: 'From article to reading',
      paragraphs: [
        'The site starts from Chinese articles that print or report the policies, listed under sources. A program numbers the paragraphs of each and notes what they state: documents and the bodies that issued them, dates, figures with unit and deadline, promises without a number, and the outline with the bodies charged with each item. That is the article’s reading.',
        'The articles belong to their publishers, so their text is not kept here: a reading holds places, figures, names, headings, short phrases, and a checksum of every paragraph. Anyone who has an article can run the program again and compare.',
      ],
    },
    ledger: {
      heading: 'From readings to ledger',
      paragraphs: [
        'Registers kept by hand hold what a machine cannot know: who a body is, what a term means, what became of a promise. A second program joins readings and registers into a ledger, and every page and picture is drawn from it alone.',
        'It stops when something does not fit: a figure neither used nor set aside with a reason, a quotation that is not in the article, an unknown body, a missing translation. A change of fact shows as a change of the ledger; a change of design cannot change a fact. Mistakes found later are listed under corrections.',
      ],
    },
    evidence: {
      heading: 'Checked and cited',
      paragraphs: [
        'Every figure opens its evidence. The two kinds do not weigh the same and are kept apart.',
      ],
      list: [
        {
          name: 'Checked',
          text: 'The program found these words in one of the source articles, at the paragraph given. The check shows that the article says so, not that the article is right.',
        },
        {
          name: 'Cited',
          text: 'The fact rests on a public page that an editor read, in an archived copy. High confidence means an official text or several independent outlets; medium means one outlet or one careful data set. Anything weaker is not printed.',
        },
      ],
    },
    statuses: {
      heading: 'What became of a promise',
      paragraphs: [
        'Results come from sources of their own, as dated series. The status of a promise is computed from its number, its last year, its series and the date of this edition; nobody types it. “By” a year means by its end.',
      ],
      list: [
        {
          name: 'Met',
          text: 'The series reached the number in time. We give the values just before and after, since the day itself is seldom known.',
        },
        { name: 'Missed', text: 'The year is over and the series still stood below the number.' },
        { name: 'Open', text: 'The last year is not over.' },
        {
          name: 'Due, no result found',
          text: 'The year is over and we found nothing that measures the promise. This says nothing about whether it was kept.',
        },
        {
          name: 'Not countable',
          text: 'The promise has no number: a batch, a large number, a better ecosystem.',
        },
        { name: 'Numbered, no date', text: 'The promise has a number but no year.' },
      ],
    },
    dates: {
      heading: 'Signed and published',
      paragraphs: [
        'A document bears one date and becomes public on another, days or weeks later. We keep both, and every drawing says which one it starts from. Days are days in Beijing. Two dates of signature are soft: for No. 70 the source speaks of joint issue, and for the 2025 plan the day rests on a single data set.',
      ],
    },
    bodies: {
      heading: 'Who signs, who works',
      paragraphs: [
        'Bodies are named as they were called at the time. The banking and insurance regulator signed before its successor was set up, and keeps its old name here. To sign a document and to be charged with an item are two facts, counted separately. Where a source writes “and other departments”, we keep the words and add no names.',
      ],
    },
    numbers: {
      heading: 'Numbers',
      paragraphs: [
        'A number in the name of a programme, in a count of chapters or in a slogan is not a target, and is set aside with that reason. Unlike things are never weighed against each other; where several stand in one picture, one mark is one thing. Totals are given as stated at the time: announced and final lists differ, and re-checks take titles away, so batches do not add up to totals.',
      ],
    },
    editions: editionsSection.en,
    gaps: {
      heading: 'What we do not know',
      paragraphs: [
        'We searched archived public pages in Chinese and English and did not find what follows. That does not mean that it does not exist.',
      ],
      list: [
        {
          name: 'Signatories',
          text: 'The full lists behind the 2019 opinions on integrating manufacturing and services, the 2020 opinions and the 2025 plan.',
        },
        {
          name: 'Early targets',
          text: 'The numbers, if any, in the 2016 guidelines and the 2020 opinions.',
        },
        {
          name: 'Demonstrations',
          text: 'National counts of the first four rounds, but for some of cities. No national call after the fifth round was found.',
        },
        {
          name: 'Champion firms',
          text: 'The total of single champions after the ninth batch; the result of the eighth batch of little giants; any national list or count of lead enterprises.',
        },
        {
          name: 'Results',
          text: 'National outcomes of the Joining Hands action, of shared manufacturing, of the parks promised in the 2018 plan, and of the training bases in the 2019 design plan.',
        },
        {
          name: 'Size of the sector',
          text: 'An official share of producer services, or of manufacturing services, in the economy.',
        },
        {
          name: 'Chains and tasks',
          text: 'What four of the seven chains of 2022 and four of the seven tasks of 2025 say: our articles name them and stop there, and we mark them “named only”.',
        },
        {
          name: 'Pages',
          text: 'The publishers’ own pages of the articles that bear no address under sources, and stored official pages of Nos. 372 and 70.',
        },
      ],
    },
  },
} satisfies MethodText;

const chinese = {
  title: '方法',
  lead: '一篇报道怎样变成本站的一条事实，哪些经程序核对、哪些只是转引，以及哪些我们找过却没有找到。',
  sections: {
    readings: {
      heading: '从文章到“读取结果”',
      paragraphs: [
        '本站从若干篇中文文章出发（见“来源”），它们或全文刊登、或报道了这些政策。程序逐篇读取，给段落编号，记下文中写明的内容，包括提到的文件、发文部门、日期、带单位和期限的数字、没有数字的承诺，以及各条任务与负责部门。这就是该文的读取结果。',
        '文章版权属于各自的出版者，本站不保存原文。读取结果里只有位置、数字、名称、标题和极短的词句，每段另存一个校验值。手中有原文的人，可以重新运行程序来比对。',
      ],
    },
    ledger: {
      heading: '从读取结果到“总账”',
      paragraphs: [
        '程序无从得知的事情由编辑登记：某个部门是谁，某个术语是什么意思，某项承诺后来怎样了。另一个程序把读取结果与登记内容汇成总账，所有页面和图表都只取自总账。',
        '凡有对不上的地方，程序就会停下：有数字既没有采用，也没有注明不采用的理由；引文在文章里找不到；部门名称不认识；缺少译文。因此，事实一改，总账必有改动；版式怎样改，都动不了事实。事后发现的错误，列在“更正”一页。',
      ],
    },
    evidence: {
      heading: '核对与转引',
      paragraphs: ['每个数字都能打开依据。依据分两类，分量不同，所以始终分开标注。'],
      list: [
        {
          name: '已核对',
          text: '程序在一篇来源文章的指定段落里找到了这些字。它证明文章确实这样写，并不证明文章写得对。',
        },
        {
          name: '转引',
          text: '事实出自公开页面，由编辑查阅其存档。官方文本或多家独立媒体，可信度记为“高”；一家媒体或一份严谨的数据集，记为“中”。更弱的不予刊出。',
        },
      ],
    },
    statuses: {
      heading: '承诺后来怎样',
      paragraphs: [
        '结果另有出处，按日期排成数据序列。承诺的状态由目标数、到期年份、数据序列和本版日期计算得出，不由人填写。“到某年”指到该年年底。',
      ],
      list: [
        {
          name: '已实现',
          text: '数据序列在期限内达到目标数。确切日期往往不明，因此给出达到前后的两个数值。',
        },
        { name: '未实现', text: '期限已过，数据序列仍低于目标数。' },
        { name: '未到期', text: '到期年份尚未结束。' },
        { name: '到期，未找到结果', text: '期限已过，我们没有找到衡量它的数据。这不说明它是否实现。' },
        { name: '未量化', text: '承诺没有数字，如“一批”“一大批”“生态持续优化”。' },
        { name: '有数字，无期限', text: '承诺有数字，却没有写年份。' },
      ],
    },
    dates: {
      heading: '成文与公布',
      paragraphs: [
        '文件成文是一天，公开是另一天，相隔几天到几周。两个日期我们都保留，并写明用的是哪一个。日期一律按北京时间。有两个成文日期不够确定：70号文的来源说的是当日“联合发布”；2025年实施方案的日期只见于一份数据集。',
      ],
    },
    bodies: {
      heading: '谁署名，谁承担任务',
      paragraphs: [
        '部门一律用当时的名称。银保监会署名时，继任机构尚未设立，这里仍称银保监会。署名与承担任务是两回事，分别计数。来源写“等部门”的，照录原样，不补名称。',
      ],
    },
    numbers: {
      heading: '数字',
      paragraphs: [
        '工程名称、章节数目和口号里的数字不是目标，注明理由后不予采用。不同的东西不放在同一把尺子上比：标准、品牌和企业不是同一种单位。总数一律采用当时公布的说法；公示名单与最终名单有出入，复核也会取消称号，所以各批相加不等于总数。',
      ],
    },
    editions: editionsSection.zh,
    gaps: {
      heading: '我们不知道的',
      paragraphs: ['以下内容，我们在中英文公开页面的存档里找过，没有找到。没有找到，不等于不存在。'],
      list: [
        {
          name: '发文部门',
          text: '2019年两业融合实施意见、2020年指导意见和2025年实施方案的完整部门名单。',
        },
        { name: '早期目标', text: '2016年行动指南和2020年指导意见中的数字目标（如果有）。' },
        {
          name: '示范遴选',
          text: '前四批的全国数量（部分批次的城市除外）；第五批之后，没有找到新的全国遴选通知。',
        },
        {
          name: '优质企业',
          text: '单项冠军第九批之后的全国总数，“小巨人”第八批的结果，以及领航企业的全国名单或数量。',
        },
        {
          name: '结果',
          text: '携手行动、共享制造、2018年计划所列园区、2019年设计计划所列培训基地的全国结果。',
        },
        { name: '规模', text: '生产性服务业或制造服务业占经济比重的官方数据。' },
        {
          name: '链与任务',
          text: '2022年通知的七条链中有四条、2025年实施方案的七项任务中有四项，我们的文章只提到名称，因此标为“仅列名”。',
        },
        {
          name: '页面',
          text: '“来源”中未注网址的文章在原出版者网站的页面，以及372号文和70号文的官方网页存档。',
        },
      ],
    },
  },
} satisfies MethodText;

/** The text of the method page in both languages. */
export const method: Record<Locale, MethodText> = { en: english, zh: chinese };
