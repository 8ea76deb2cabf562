/**
 * What the law and the counties lay down, read once at start from the class path folder {@code
 * seeds/}: items and their sub-types, kinds, materials, limits, preconditions, results, rules, the
 * division of work, the parts of the procedure, bureaus and county profiles.
 *
 * <p>Use:
 *
 * <pre>{@code
 * catalogue.version();                                   // pinned by a case when it is filed
 * catalogue.kind("KG").licenceDigit();                   // 6
 * catalogue.limits().hard("PS02");                       // Optional<LimitRow>: three months
 * catalogue.limits().hard("PS05", "PS05d");              // a sub-type of the change: twenty days
 * catalogue.declared("330327", "PS02", null);            // published, or the law's standing in
 * catalogue.preconditions("330327", "PS06", null, null, kind, NON_PROFIT);
 * catalogue.results("PS07", null);                       // with the conclusions it can have
 * catalogue.profile("330327").promise("PS02");           // Optional<ItemLimit>: seven working days
 * catalogue.profile("330327").licenceYears("KG");        // 3
 * catalogue.materialsFor("PS02", "direct");              // required and conditional materials
 * catalogue.rule("FB01").sentence(Locale.CHINESE);       // why it is forbidden
 * }</pre>
 *
 * <p>A look-up of an unknown code throws {@link cn.lianshen.approval.catalogue.NotInCatalogue}; ask
 * {@code catalogue.kinds().has(code)} and the like before, where the code comes from outside.
 *
 * <p>Every row carries its source and a confidence. A wrong seed stops the start of the service:
 * {@link cn.lianshen.seeds.WrongSeed} names the file and the row.
 */
@NullMarked
package cn.lianshen.approval.catalogue;

import org.jspecify.annotations.NullMarked;
