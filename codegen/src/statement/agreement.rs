//! Questions that tell whether columns that are kept in step agree.
//!
//! In come the rules of a table, out goes a query for each pair that counts the rows in which neither column is what the
//! other makes of it. A pair need not be the same in both directions: cents become a price and lose what is behind the
//! point.

use super::in_step::InStep;

impl InStep {
    /// One query a pair: the number of rows that are out of step. Functions and types of its expressions are looked for
    /// in [`InStep::search_path`].
    #[must_use]
    pub fn disagreements(&self) -> Vec<String> {
        let pairs = self.pairs.iter().map(|pair| {
            let (old, new) = (&pair.old.name, &pair.new.name);
            let (up, down) = (&pair.up, &pair.down);
            let (old_type, new_type) = (pair.old.type_name.for_cast(), pair.new.type_name.for_cast());
            format!(
                "SELECT count(*) FROM {table} WHERE NOT ({new}::text IS NOT DISTINCT FROM ({up})::{new_type}::text \
                 OR {old}::text IS NOT DISTINCT FROM ({down})::{old_type}::text)",
                table = self.table
            )
        });
        pairs.collect()
    }
}
