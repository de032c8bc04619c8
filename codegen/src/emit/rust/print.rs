//! From tokens to the text of a file.
//!
//! Items come in as tokens, a [`SourceFile`] goes out as formatted text under its header.
//! Printing adds nothing but blank lines between items and between the members of an `impl` or a trait.

use proc_macro2::{Literal, TokenStream};
use schema_spec::model::VersionNumber;

use crate::Artifact;

/// A Rust file in the making.
pub(crate) struct SourceFile {
    path: String,
    made_from: String,
    chapters: Vec<TokenStream>,
}

impl SourceFile {
    /// A file at `path` whose content comes from the spec called `made_from`.
    pub(crate) fn new(path: impl Into<String>, made_from: impl Into<String>) -> Self {
        SourceFile { path: path.into(), made_from: made_from.into(), chapters: Vec::new() }
    }

    /// Adds inner attributes or items.
    pub(crate) fn push(&mut self, tokens: TokenStream) {
        if !tokens.is_empty() {
            self.chapters.push(tokens);
        }
    }

    /// The finished artefact.
    pub(crate) fn finish(self) -> Artifact {
        let SourceFile { path, made_from, chapters } = self;
        let mut text = format!(
            "// Made by `cargo xtask gen` from {made_from}. Edits here are lost: change the spec and generate again.\n"
        );
        for chapter in chapters {
            let file = syn::parse2::<syn::File>(chapter.clone())
                .unwrap_or_else(|error| unreachable!("the emitter wrote Rust that does not parse: {error}\n{chapter}"));
            print_into(&mut text, file);
        }
        Artifact { path, text }
    }
}

fn print_into(text: &mut String, file: syn::File) {
    if !file.attrs.is_empty() {
        text.push('\n');
        text.push_str(&prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: file.attrs,
            items: Vec::new(),
        }));
    }
    let mut before: Option<Kind> = None;
    for item in file.items {
        let kind = Kind::of(&item);
        // Runs of `use`, `mod` and `impl Trait for Type {}` lines belong together.
        if before != Some(kind) || kind == Kind::Other {
            text.push('\n');
        }
        before = Some(kind);
        let printed = prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        });
        push_with_air(text, &printed);
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Use,
    Mod,
    Marker,
    Other,
}

impl Kind {
    fn of(item: &syn::Item) -> Kind {
        match item {
            syn::Item::Use(_) => Kind::Use,
            syn::Item::Mod(module) if module.content.is_none() => Kind::Mod,
            syn::Item::Impl(block) if block.items.is_empty() => Kind::Marker,
            _ => Kind::Other,
        }
    }
}

/// Puts a blank line after each member that ends with a brace of its own, as people do.
fn push_with_air(text: &mut String, printed: &str) {
    let mut lines = printed.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        let ends_member = line == "    }" || line == "    },";
        let ends_types = line.starts_with("    type ") && lines.peek().is_some_and(|next| next.starts_with("    fn "));
        if ends_types {
            text.push('\n');
        }
        if ends_member && lines.peek().is_some_and(|next| next.starts_with("    ") && !next.starts_with("     ")) {
            text.push('\n');
        }
    }
}

/// A string literal over several lines, each but the last ending in a continuation.
///
/// Long SQL in one line cannot be read, and `\n` inside a statement would show in the server's log.
pub(crate) fn long_literal(lines: &[String]) -> Literal {
    let escaped: Vec<String> = lines.iter().map(|line| line.escape_debug().to_string().replace("\\'", "'")).collect();
    // A continuation swallows the white space that begins the next line, so each line but the last ends in its own.
    let text = format!("\"{}\"", escaped.join(" \\\n         "));
    text.parse().unwrap_or_else(|_| Literal::string(&lines.join(" ")))
}

/// What a version is called as a module.
pub(crate) fn version_module(version: VersionNumber) -> String {
    format!("v{version}")
}
