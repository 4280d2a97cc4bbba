/** "From" as mail programs write it; alternatives of a regular expression. */
export const FROM_WORDS =
  'from|von|de|da|van|från|fra|lähettäjä|nadawca|od|expéditeur|remitente|mittente|feladó|kimden|gönderen|от|від|από|de la|expeditor|发件人|寄件者|寄件人|发信人|発信者|差出人|送信者|보낸 ?사람|보낸이|מאת|من|od|kellegi|kellelt|no|nuo|pošiljatelj|від кого|от кого|dari|từ|จาก';

/** The headers that say who else had a quoted message. */
export const RECIPIENT_WORDS =
  'to|cc|bcc|an|kopie|à|para|a|aan|till|til|vastaanottaja|do|komu|címzett|kime|кому|копия|προς|către|宛先|收件人|收件者|抄送|받는 ?사람|받는이|참조|אל|إلى|kellele|kam|za|kepada|đến|tới|kopia|kopi|copie|copia|cópia|cci|cco|ccn|копія|dw|másolat|bilgi|κοινοποίηση|עותק|نسخة|副本|tembusan';

/** The headers that stand around a quoted message beside these and its sender's. */
export const HEADER_WORDS =
  'sent|date|subject|reply-to|resent-from|organi[sz]ation|importance|attachments|gesendet|datum|betreff|antwort an|envoyé|objet|répondre à|enviado(?: el| em)?|enviada(?: em)?|fecha|asunto|assunto|responder a|inviato|data|oggetto|rispondi a|verzonden|onderwerp|skickat|ämne|sendt|emne|lähetetty|päivä|aihe|wysłano|temat|odesláno|předmět|předmet|odoslané|dátum|küldve|tárgy|elküldve|gönderilme|gönderildi|tarih|konu|отправлено|тема|дата|надіслано|εστάλη|στάλθηκε|θέμα|ημερομηνία|trimis|subiect|送信日時|日付|件名|日時|发送时间|發送時間|寄件日期|日期|发送日期|主题|主旨|標題|날짜|보낸 ?날짜|제목|תאריך|נושא|נשלח|التاريخ|الموضوع|تاريخ الإرسال|kuupäev|saatja|teema|datums|tema|poslano|zadeva|naslov|predmet|dikirim|tanggal|perihal|ngày|chủ đề';

/** What stands between dashes above a quoted or forwarded message. */
export const DIVIDER_WORDS =
  "original message|original appointment|forwarded (?:message|by)|reply message|(?:ursprüngliche|weitergeleitete) (?:nachricht|mail|e-mail)|original-nachricht|original(?:-| )?mail|message d['’]origine|message (?:transféré|original|initial)|courriel original|mensaje (?:original|reenviado)|mensagem (?:original|encaminhada|reencaminhada)|messaggio (?:originale|inoltrato)|(?:oorspronkelijk|doorgestuurd) bericht|ursprungligt meddelande|originalmeddelande|vidarebefordrat meddelande|(?:oprindelig|original|videresendt) (?:meddelelse|besked)|(?:opprinnelig|videresendt) melding|alkuperäinen viesti|välitetty viesti|oryginalna wiadomość|wiadomość (?:oryginalna|przekazana|przekazywana)|přeposlaná zpráva|původní (?:zpráva|e-mail)|pôvodná správa|eredeti üzenet|továbbított üzenet|исходное сообщение|пересылаемое сообщение|переадресованное сообщение|вихідне повідомлення|переслане повідомлення|mesajul? original|mesaj redirecționat|orijinal (?:ileti|mesaj)|özgün ileti|iletilen mesaj|αρχικό μήνυμα|προωθημένο μήνυμα|pesan asli|tin nhắn gốc|元のメッセージ|オリジナルメッセージ|転送メッセージ|原始邮件|原始郵件|转发邮件|轉寄郵件|원본 메시지|원본 메일|전달된 메시지|הודעה מקורית|الرسالة الأصلية";

/** "wrote" in the line above a quote. */
export const WROTE =
  /(?:^|[\s>"'<.:\d])(?:wrote|writes|schrieb(?:en)?|a écrit|écrivait|escribió|escreveu|ha scritto|scrisse|schreef|skrev|kirjoitti|napisał\(a\)|napisała?|pisze|napsala?|napísala?|írta|yazdı|şunları yazdı|написала?|написав|писал|пишет|пише|έγραψε|a scris|je napisao|je napisala|napisao|napisala|je napisal|kirjutas|rašė|rakstīja|menulis|đã viết|เขียนว่า|כתב|כתבה|כתב\/ה|كتب|さんは書きました|さんが書きました|のメール|写道|寫道|님이 작성|님이 쓴 글|작성)(?=$|[\s:：.,(<-])/iu;
