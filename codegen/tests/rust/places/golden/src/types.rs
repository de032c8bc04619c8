// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! Types of the database that have no counterpart in Rust.
//!
//! Each holds the text that PostgreSQL writes for a value and reads again: statements cast to and from `text`. Two values are equal here where their texts are, which PostgreSQL may see otherwise.

crate::values::text_form! {
    #[doc =
    " The type `gis.geography` of the extension `postgis`, in the text form that PostgreSQL writes."]
    Geography;
}

crate::values::text_form! {
    #[doc =
    " The type `gis.geometry` of the extension `postgis`, in the text form that PostgreSQL writes."]
    Geometry;
}

crate::values::text_form! {
    #[doc =
    " The type `public.hstore` of the extension `hstore`, in the text form that PostgreSQL writes."]
    Hstore;
}
