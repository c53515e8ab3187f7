/** What would set the mark that tests look for, if any of it ever ran. */
const run = 'window.hostile=true';

/** Titles and names that mean harm to a page, a spreadsheet, a calendar, a feed, a reference manager or a layout. */
export const hostileTitles: readonly string[] = [
  `<script>${run}</script>`,
  `"><img src=x onerror="${run}">`,
  `' onfocus='${run}' autofocus='`,
  `</title></style></textarea><svg onload=${run}>`,
  `javascript:${run}//`,
  '=HYPERLINK("https://evil.example","open me")',
  '@SUM(A:A)*cmd|‘ /C calc’!A',
  '＝IMPORTXML(“https://evil.example”)',
  '\\input{/etc/passwd} $\\write{x}$ %#&_^~{',
  ']]><!-- --> &lt;b&gt; &amp; &lt;i&gt; <!ENTITY x SYSTEM "file:///etc/passwd">',
  'END:VEVENT;BEGIN:VALARM,ATTENDEE:mailto:x@evil.example',
  'TY  - JOUR ER  - AU  - Nobody',
  '[a](javascript:x) ![b](https://evil.example/b.png) <https://evil.example> `c` | d |',
  `${'Unbreakable'.repeat(18)}`,
  `${'不'.repeat(200)}`,
  '__proto__ constructor toString hasOwnProperty',
  '%s %n %p ${x} #{x} {x} {{',
];

/** The same for the short names that pictures print. */
export const hostileLabels: readonly string[] = [
  `<svg onload=${run}>`,
  `"><b onclick="${run}">`,
  'W'.repeat(60),
  '字'.repeat(60),
  '=A+B&<',
];

/** Addresses that pass for web addresses and mean harm. */
export const hostileAddresses: readonly string[] = [
  'https://evil.example/?q=%22%3E%3Cscript%3Ewindow.hostile=true%3C/script%3E',
  `https://evil.example/javascript:${run}//#:~:text=x`,
  `https://evil.example/${'long-'.repeat(300)}`,
];

/** Addresses that no register may hold. */
export const refusedAddresses: readonly string[] = [
  `javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `https://www.gov.cn@evil.example/`,
  `https://evil.example/"onmouseover="${run}`,
];

/** Markup that an article may come with, around words that it states facts with; none of it is to leave a trace. */
export const hostileMarkup: readonly string[] = [
  `<script>${run};document.write('建成901个工厂')</script>`,
  `<style>@import url(https://evil.example/a.css);p::after{content:'建成902个工厂'}</style>`,
  `<img src="https://evil.example/a.png" onerror="${run}" alt="建成903个工厂">`,
  `<iframe src="javascript:${run}" srcdoc="<script>${run}</script>"></iframe>`,
  `<svg><script>${run}</script><text onload="${run}">建成904个工厂</text></svg>`,
  `<link rel="stylesheet" href="https://evil.example/b.css"><meta http-equiv="refresh" content="0;url=javascript:${run}">`,
];
