/** Words of a site’s furniture, each of which stands alone between bars or spaces. */
const navigation = new Set(
  '首页 网站首页 主页 手机版 电脑版 移动版 触屏版 客户端 站内搜索 搜索 高级搜索 登录 注册 退出 用户中心 设为首页 加入收藏 收藏本站 网站地图 无障碍 无障碍阅读 无障碍浏览 关怀版 长者模式 老年版 简体 繁体 繁體 繁体版 English EN 中文 邮箱 微博 微信 微信公众号 手机客户端 联系我们 关于我们 网站声明 帮助 订阅 投稿 举报 字号 大 中 小 打印 关闭 分享 返回顶部 RSS 视频 图片 专题 滚动 直播'.split(
    ' ',
  ),
);

const bar = /[|｜\s·/>›»]/;
const bars = /[|｜\s·/>›»]+/;

/** Whether at least half of the words between bars and spaces are a site’s furniture, and there are two or more words. */
export function isNavigation(printed: string): boolean {
  if (!bar.test(printed)) return false;
  const words = printed.split(bars).filter((word) => word !== '');
  const known = words.filter((word) => navigation.has(word)).length;
  return words.length >= 2 && words.length <= 40 && known * 2 >= words.length;
}
