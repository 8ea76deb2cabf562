package cn.lianshen.approval.material.domain;

import java.util.UUID;

/**
 * One version of a document that a case relies on for a material, whatever versions come later.
 *
 * @param material code of the material
 * @param version counts the document's versions from 1
 */
public record UsedDocument(String material, UUID documentId, int version) {}
