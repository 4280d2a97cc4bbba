const setOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Surnames of one character that cover nearly everybody in China and Taiwan, simplified and traditional. */
export const CHINESE_SURNAMES = setOf(
  [
    ...'王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文莫洪',
  ].join(' '),
);

/** Chinese surnames of two characters. */
export const DOUBLE_SURNAMES = setOf(
  '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 司徒 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 令狐 慕容 夏侯 长孙 長孫',
);

/** Common Japanese surnames, by which a name without a space is cut. */
export const JAPANESE_SURNAMES = setOf(
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 齊藤 清水 山崎 中島 池田 阿部 橋本 山下 森 石川 前田 小川 藤田 岡田 後藤 長谷川 石井 村上 近藤 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 岡本 藤原 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 河野 小島 武田 村田 上野 杉山 増田 平野 菅原 小山 久保 大塚 千葉 松井 岩崎 桜井 野口 木下 松尾 野村 菊地 菊池 佐野 大西 杉本 新井 浜田 古川 市川 水野 小松 島田 山内 五十嵐 岡崎 大久保 久保田 佐久間 小笠原',
);

/** Korean surnames, those of two syllables included. */
export const KOREAN_SURNAMES = setOf(
  '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 홍 전 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 라 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 남궁 황보 제갈 선우 독고 사공 서문 동방',
);

/** Vietnamese surnames with their marks, which no other language has. */
export const VIETNAMESE_SURNAMES = setOf(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đoàn trương đinh lâm phùng mai tô hà tạ',
);
