//! House rules that take reading Rust.
//!
//! In comes a Rust file, out go the places that break a rule. Test code may panic; everything else may not.

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use super::words::EMPTY_NAMES;
use super::{File, Untidy};

/// Longest function, in lines, from `fn` to the closing brace.
const MOST_LINES: usize = 70;

/// Checks what the file's syntax shows.
pub(super) fn check(file: &File) -> Vec<Untidy> {
    let parsed = match syn::parse_file(&file.text) {
        Ok(parsed) => parsed,
        Err(error) => return vec![file.untidy(error.span().start().line, format!("this is no Rust: {error}"))],
    };
    let in_test = file.is_test() || parsed.attrs.iter().any(marks_test);
    let mut reader = Reader { file, in_test, found: Vec::new() };
    reader.visit_file(&parsed);
    reader.found
}

struct Reader<'file> {
    file: &'file File,
    in_test: bool,
    found: Vec<Untidy>,
}

impl Reader<'_> {
    fn say(&mut self, span: proc_macro2::Span, reason: impl Into<String>) {
        self.found.push(self.file.untidy(span.start().line, reason));
    }

    /// Visits what an item holds; inside of tests other rules hold.
    fn inside(&mut self, attributes: &[syn::Attribute], visit: impl FnOnce(&mut Self)) {
        let before = self.in_test;
        self.in_test |= attributes.iter().any(marks_test);
        visit(self);
        self.in_test = before;
    }

    fn length(&mut self, name: &syn::Ident, start: proc_macro2::Span, end: proc_macro2::Span) {
        let lines = end.end().line + 1 - start.start().line;
        if lines > MOST_LINES {
            let reason =
                format!("function `{name}` has {lines} lines; one that is read at a glance has at most {MOST_LINES}");
            self.say(start, reason);
        }
    }

    fn panics(&mut self, name: &syn::Ident) {
        if !self.in_test && (name == "unwrap" || name == "unwrap_err") {
            let reason =
                format!("`{name}` outside of tests: bad input never panics; `expect` says why it cannot happen");
            self.say(name.span(), reason);
        }
    }

    fn name(&mut self, name: &syn::Ident) {
        if self.file.is_pure() && (name == "HashMap" || name == "HashSet") {
            self.say(
                name.span(),
                format!("`{name}` has no order, and the same input must give the same bytes: use BTreeMap or IndexMap"),
            );
        }
    }

    /// A path of the standard library, written out or imported.
    fn path(&mut self, path: &[&syn::Ident]) {
        let [first, second, ..] = path else { return };
        let door = second.to_string();
        if *first == "std" && self.file.is_pure() && !self.in_test && ["fs", "net", "process"].contains(&door.as_str())
        {
            let reason = format!("`std::{door}` in a room without a key to it: the disk belongs to xtask");
            self.say(first.span(), reason);
        }
    }

    fn import<'tree>(&mut self, before: &mut Vec<&'tree syn::Ident>, tree: &'tree syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => {
                before.push(&path.ident);
                if before.len() == 2 {
                    self.path(before);
                }
                self.import(before, &path.tree);
                before.pop();
            }
            syn::UseTree::Name(syn::UseName { ident, .. }) | syn::UseTree::Rename(syn::UseRename { ident, .. }) => {
                before.push(ident);
                if before.len() == 2 {
                    self.path(before);
                }
                before.pop();
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|item| self.import(before, item)),
            syn::UseTree::Glob(_) => {}
        }
    }

    /// What a macro is given is not parsed as Rust, so its tokens are looked at one by one. Tokens of `quote!` are code
    /// of somebody else.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut after_dot = false;
        for token in tokens {
            match &token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(ident) => {
                    let ident = syn::Ident::new(&ident.to_string().replace("r#", "x"), ident.span());
                    self.name(&ident);
                    if after_dot {
                        self.panics(&ident);
                    }
                }
                _ => {}
            }
            after_dot = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == '.');
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        let words = attribute_words(attribute);
        if attribute.path().is_ident("ignore")
            || (attribute.path().is_ident("cfg_attr") && words.iter().any(|word| word == "ignore"))
        {
            self.say(attribute.span(), "an ignored test shows nothing: mend it or take it out");
        }
        visit::visit_attribute(self, attribute);
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        self.length(&item.sig.ident, item.sig.span(), item.block.span());
        self.inside(&item.attrs, |reader| visit::visit_item_fn(reader, item));
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.length(&item.sig.ident, item.sig.span(), item.block.span());
        self.inside(&item.attrs, |reader| visit::visit_impl_item_fn(reader, item));
    }

    fn visit_trait_item_fn(&mut self, item: &'ast syn::TraitItemFn) {
        if let Some(block) = &item.default {
            self.length(&item.sig.ident, item.sig.span(), block.span());
        }
        self.inside(&item.attrs, |reader| visit::visit_trait_item_fn(reader, item));
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if item.content.is_some() && EMPTY_NAMES.iter().any(|name| item.ident == name) {
            self.say(item.ident.span(), format!("`{}` names nothing: name it after what it holds", item.ident));
        }
        self.inside(&item.attrs, |reader| visit::visit_item_mod(reader, item));
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        self.inside(&item.attrs, |reader| visit::visit_item_impl(reader, item));
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.inside(&item.attrs, |reader| {
            reader.import(&mut Vec::new(), &item.tree);
            visit::visit_item_use(reader, item);
        });
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let idents: Vec<&syn::Ident> = path.segments.iter().map(|segment| &segment.ident).collect();
        self.path(&idents);
        // `Option::unwrap` passed as a function panics as well as a call does.
        if let [_, .., last] = idents.as_slice() {
            self.panics(last);
        }
        visit::visit_path(self, path);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.panics(&call.method);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_ident(&mut self, ident: &'ast proc_macro2::Ident) {
        self.name(ident);
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        let quoted = call
            .path
            .segments
            .last()
            .is_some_and(|last| ["quote", "quote_spanned", "parse_quote"].iter().any(|name| last.ident == name));
        if !quoted {
            self.tokens(call.tokens.clone());
        }
        visit::visit_macro(self, call);
    }
}

/// `#[test]`, `#[tokio::test]`, `#[cfg(test)]` and their like.
fn marks_test(attribute: &syn::Attribute) -> bool {
    let named = attribute.path().segments.last().is_some_and(|last| last.ident == "test");
    named || (attribute.path().is_ident("cfg") && attribute_words(attribute) == ["test"])
}

fn attribute_words(attribute: &syn::Attribute) -> Vec<String> {
    let syn::Meta::List(list) = &attribute.meta else { return Vec::new() };
    let words = list.tokens.clone().into_iter().filter_map(|token| match token {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    });
    words.collect()
}
