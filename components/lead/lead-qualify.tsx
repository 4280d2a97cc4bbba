import { useState } from 'preact/hooks';
import type { Answer, Lead, Question } from '../../lib/leads/lead.ts';
import { words } from '../../lib/words.ts';
import { act } from '../app/act.ts';
import { QualifyPart } from '../capture/qualify-part.tsx';

/** The lead's qualification; an answer is kept when it is given, evidence when its input is left. */
export function LeadQualify({ lead }: { lead: Lead }) {
  const [typed, setTyped] = useState<Partial<Record<Question, string>>>({});
  const given = lead.qualification;
  const keep = (question: Question, answer: Answer, evidence: string | undefined) => {
    const text = evidence?.trim();
    const answers = [{ question, answer, ...(text && { evidence: text }) }];
    void act({ type: 'qualify', leadId: lead.id, answers }, words('answersSaved'));
  };
  const evidenceOf = (question: Question) => typed[question] ?? given[question].evidence ?? '';
  return (
    <QualifyPart
      answers={{
        need: { ...given.need, evidence: evidenceOf('need') },
        canBuy: { ...given.canBuy, evidence: evidenceOf('canBuy') },
        rightTime: { ...given.rightTime, evidence: evidenceOf('rightTime') },
      }}
      onAnswer={(question, answer) => keep(question, answer, evidenceOf(question))}
      onEvidence={(question, evidence) => setTyped({ ...typed, [question]: evidence })}
      onLeave={(question, evidence) => {
        if (evidence.trim() !== (given[question].evidence ?? ''))
          keep(question, given[question].answer, evidence);
      }}
    />
  );
}
