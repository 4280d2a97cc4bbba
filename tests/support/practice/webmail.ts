import { type Correspondent, MAILS, type Mail, OWNER } from './mail.ts';
import { escaped, pageAround } from './markup.ts';

/** The address of a mail within the webmail, as Roundcube writes it. */
export function mailPath(uid: number): string {
  return `/?_task=mail&_uid=${uid}&_mbox=INBOX&_action=show`;
}

/** The inbox: the list of mails, shaped like Roundcube's. */
export function inboxPage(): string {
  const rows = MAILS.map(
    (mail) => `<tr class="message${mail.isNew ? ' unread' : ''}">
<td class="subject"><span class="fromto"><span class="adr"><span title="${escaped(mail.from.address)}" class="rcmContactAddress">${escaped(mail.from.name)}</span></span></span>
<span class="date">${mail.date}</span>
<span class="subject"><a href="${escaped(mailPath(mail.uid))}"><span>${escaped(mail.subject)}</span></a></span></td></tr>`,
  );
  return pageAround(
    'Inbox',
    'task-mail action-none',
    `${menu()}
<main id="layout-content">
<p class="practice-note">This is a practice inbox. Open a mail, then click the Firsthand icon in the toolbar.</p>
<table id="messagelist" class="listing messagelist"><tbody>${rows.join('\n')}</tbody></table>
</main>`,
  );
}

/** One mail, shaped like Roundcube's. */
export function mailPage(mail: Mail): string {
  return pageAround(
    mail.subject,
    'task-mail action-show',
    `${menu()}
<main id="layout-content">
<div id="message-header">
<h2 class="subject">${escaped(mail.subject)}</h2>
<div class="header-summary">From ${contact(mail.from)} on <span class="text-nowrap">${mail.date}</span></div>
<table class="headers-table"><tbody>
${header('from', 'From', [mail.from])}
${header('to', 'To', mail.to)}
${mail.cc ? header('cc', 'Cc', mail.cc) : ''}
</tbody></table>
</div>
<div id="message-content"><div id="messagebody"><div class="message-part"><div class="pre">${bodyMarkup(mail.body)}</div></div></div></div>
</main>`,
  );
}

function menu(): string {
  return `<nav id="layout-menu">
<strong>Looms mail</strong>
<a class="mail selected" href="/">Inbox</a>
<hr>
<a href="/contact">A contact page</a>
<a href="/team">A team page</a>
<div class="header-title username">${OWNER.address}</div>
</nav>`;
}

function header(field: string, label: string, people: readonly Correspondent[]): string {
  return `<tr><td class="header-title">${label}</td><td class="header ${field}">${people.map(contact).join(', ')}</td></tr>`;
}

function contact({ name, address }: Correspondent): string {
  return `<span class="adr"><a href="mailto:${escaped(address)}" class="rcmContactAddress" title="${escaped(address)}">${escaped(name)}</a></span>`;
}

/** Plain text as the webmail shows it: a break per line, what is quoted with `>` in a block of its own. */
function bodyMarkup(text: string): string {
  return escaped(text)
    .replace(/(^> .*(\n|$))+/gm, (quoted) => `<blockquote>${quoted.replace(/^> /gm, '')}</blockquote>`)
    .replaceAll('\n', '<br>\n');
}
