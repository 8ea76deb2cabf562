package cn.lianshen.approval.draft;

/**
 * The form that drafts grow into. Its components are the known fields; their types are what hints
 * are about.
 */
public record DraftForm(Class<? extends Record> type) {}
