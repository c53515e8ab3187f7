import { describe, expect, test } from 'vitest';
import { lengthBeforeCredit, refuseLine } from './lines.ts';

const refuse = (text: string) =>
  refuseLine(text.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''), text);

describe('Boilerplate is left out, by a rule that says why', () => {
  test.each([
    ['https://example.org/a?b=1', 'address'],
    ['原文链接：https://example.org/a', 'address'],
    ['返回首页', 'back-link'],
    ['返回竹编新闻｜返回首页', 'back-link'],
    ['上一篇：云州召开大会', 'pager'],
    ['首页 上一页 1 2 3 下一页 末页', 'pager'],
    ['— 3 —', 'page-number'],
    ['第1页/共3页', 'page-number'],
    ['第 2 页', 'pager'],
    ['原始網址：https://example.org/a', 'address'],
    ['分享：微信 微博', 'share'],
    ['点分享 点收藏 点在看', 'share'],
    ['欢迎关注我~', 'promotion'],
    ['公众号：云州发布', 'promotion'],
    ['-THE END-', 'end'],
    ['（完）', 'end'],
    ['附件下载', 'download'],
    ['【点击下载】', 'download'],
    ['本网站使用 Cookie 改善您的体验', 'technical'],
    ['建议使用1920×1080分辨率浏览', 'technical'],
    ['【纠错】', 'report-line'],
    ['新华社记者 王小云 摄', 'picture-credit'],
    ['发布人：王小云', 'credit'],
    ['统筹：王小云、李小四', 'credit'],
    ['策划：小竹 设计：阿篾', 'credit'],
    ['分享到：微信 微博', 'share'],
    ['打印本页 关闭窗口', 'share'],
    ['扫一扫在手机打开当前页', 'share'],
    ['海量资讯、精准解读，尽在云州APP', 'promotion'],
    ['长按识别二维码关注我们', 'promotion'],
    ['责任编辑：王小云 YC01', 'credit'],
    ['编辑:李小四', 'credit'],
    ['（责编：王小云、李小四）', 'credit'],
    ['编辑 李小四', 'credit'],
    ['来源：云州日报', 'source'],
    ['（文章来源：云州日报）', 'source'],
    ['封面图片来源：云州图库', 'picture-credit'],
    ['网上有害信息举报', 'report-line'],
    ['违法和不良信息举报电话：010-00000000', 'report-line'],
    ['新闻热线：0000-0000', 'report-line'],
    ['广告', 'advertisement'],
    ['版权所有 云州日报社', 'copyright'],
    ['未经书面授权不得转载使用', 'copyright'],
    ['云ICP备00000000号', 'copyright'],
    ['免责声明：本文仅供参考', 'disclaimer'],
    ['标签：竹编 产业', 'tags'],
    ['#竹编# #产业#', 'tags'],
    ['阅读量：1024', 'counter'],
    ['相关阅读', 'more'],
    ['当前位置：首页 > 新闻', 'trail'],
    ['首页 > 新闻 > 正文', 'trail'],
    ['云州号 手机版| 站内搜索', 'navigation'],
    ['登录 | 注册', 'navigation'],
  ])('%s', (line, rule) => {
    expect(refuse(line)).toBe(rule);
  });
});

describe('Lines of an article stay, though they share words with boilerplate', () => {
  test.each([
    ['转发《云州市竹编产业方案》的通知'],
    ['推广“扫码乘车”服务，鼓励市民下载云州出行APP。'],
    ['一、打击网络违法信息，畅通举报电话'],
    ['（三）加强版权所有者权益保护'],
    ['打印机产业提升行动'],
    ['收藏品市场管理'],
    ['图书馆建设'],
    ['广告业发展'],
    ['返回式卫星应用'],
    ['发布人：云州市工业和信息化厅党组成员、副厅长 王小云'],
    ['统筹：把园区与工坊的建设摆到一处来抓'],
    ['设计：推广通用模块，减少专用件'],
    ['附件：云州市竹编产业方案.pdf'],
    ['附件1：云州市竹编园区名单下载说明'],
    ['支持IPv6的终端占比达到80%'],
    ['完善终端服务'],
    ['欢迎社会各界关注竹编产业，提出意见。'],
    ['第3页的表格一并修改'],
    ['王小云拍摄竹编纪录片'],
    ['编辑部主任座谈'],
    ['来源可查、去向可追、责任可究'],
    ['2032年5月3日'],
    ['云州市人民政府'],
    ['教 育 部'],
    ['第五条 声明：参加者应当签字'],
    ['附件：1.目标表'],
  ])('%s', (line) => {
    expect(refuse(line)).toBeNull();
  });
});

test('A credit in brackets at the end of a paragraph is cut, and other brackets are kept', () => {
  const text = '企业按时付款。';
  expect(lengthBeforeCredit(`${text}（文章来源：云州日报）`)).toBe(text.length);
  expect(lengthBeforeCredit(`${text}(责任编辑：王小云)`)).toBe(text.length);
  const charged = `${text}（财政局按职责分工负责）`;
  expect(lengthBeforeCredit(charged)).toBe(charged.length);
});
