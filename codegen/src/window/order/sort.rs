//! Pieces in an order in which they can be made.
//!
//! In come drafts, out go pieces. Circles lose their guesses first; what is a circle even then (a view and a function
//! that need each other) is cut at the piece that would come first by kind, and PostgreSQL has the last word.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap};

use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};

use super::names::{Named, Names};
use super::piece::{Draft, Drafts, Fold};
use super::{Owner, Piece};
use crate::statement::{Alteration, Creation, QualifiedName, Statement};
use crate::window::{Kind, Need};
use schema_spec::model::Qualified;

/// What each draft needs, and how sure that is.
type Edges = Vec<BTreeMap<usize, Strength>>;

/// How sure it is that one draft needs another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// A whole could do without, but then what needs it would have to come later.
    Wished,
    /// A name without its schema.
    Guessed,
    /// `depends-on`, which speaks of whole elements, where perhaps only a part of one needs the other.
    Said,
    /// A reference, or a name in full.
    Known,
}

/// `folds`: whether the parts of a whole are put back into it.
pub(super) fn sorted(mut drafts: Drafts, folds: impl Fn(&Owner) -> bool) -> Vec<Piece> {
    let mut edges = edges(&drafts);
    let functions: Vec<bool> = drafts.all.iter().map(|draft| draft.kind == Kind::Function).collect();
    for (draft, needs) in drafts.all.iter_mut().zip(&edges) {
        let calls = needs.keys().any(|need| functions[*need]);
        if draft.plans && calls && draft.kind < Kind::TablePart {
            draft.kind = Kind::TablePart;
        }
    }
    for strength in [Strength::Wished, Strength::Guessed, Strength::Said] {
        cut_circles(&mut edges, strength);
    }
    let order = order(&drafts.all, &edges);
    settled(drafts.all, &edges, &order, &folds)
}

/// Who bears which name, and who stands for which element.
struct Register<'a> {
    names: Names,
    elements: BTreeMap<&'a Qualified, Vec<usize>>,
    keys: BTreeMap<&'a QualifiedName, Vec<usize>>,
    drafts: &'a Drafts,
}

fn edges(drafts: &Drafts) -> Edges {
    let mut register = Register { names: Names::default(), elements: BTreeMap::new(), keys: BTreeMap::new(), drafts };
    for (at, draft) in drafts.all.iter().enumerate() {
        for name in &draft.provides {
            register.names.add(name, at, draft.kind == Kind::Function);
        }
        if let Some(element) = draft.piece.element.as_ref().filter(|_| draft.core.is_none() || draft.index_of.is_some())
        {
            register.elements.entry(element).or_default().push(at);
        }
        if let Some(table) = &draft.index_of {
            register.keys.entry(table).or_default().push(at);
        }
    }
    let mut edges: Edges = drafts.all.iter().enumerate().map(|(at, draft)| register.edges_of(at, draft)).collect();
    join_from_below(drafts, &mut edges);
    // A rule of a domain type stands best in its `CREATE`, which looks into no function; later, PostgreSQL would.
    for (at, draft) in drafts.all.iter().enumerate() {
        if let (Some(Fold::DomainRule(_)), Some(core)) = (&draft.fold, draft.core) {
            let wished: Vec<usize> = edges[at].keys().copied().filter(|need| *need != core).collect();
            wished.into_iter().for_each(|need| {
                edges[core].entry(need).or_insert(Strength::Wished);
            });
        }
    }
    edges
}

/// An index that is a member of another gets its own members first. The last of them makes it valid, and where it is a
/// member by then, PostgreSQL locks the tables above to see whether theirs is valid too (`validatePartitionedIndex`).
fn join_from_below(drafts: &Drafts, edges: &mut Edges) {
    let joins = |draft: &Draft| match &draft.piece.create[..] {
        [Statement::Change(Alteration::AttachIndex { parent, index })] => Some((parent.clone(), index.clone())),
        _ => None,
    };
    let all = drafts.all.iter().enumerate();
    let memberships: Vec<_> = all.filter_map(|(at, draft)| joins(draft).map(|(above, own)| (at, above, own))).collect();
    let mut members: BTreeMap<&QualifiedName, Vec<usize>> = BTreeMap::new();
    memberships.iter().for_each(|(at, above, _)| members.entry(above).or_default().push(*at));
    for (at, _, own) in &memberships {
        let first = members.get(own).into_iter().flatten();
        edges[*at].extend(first.map(|member| (*member, Strength::Known)));
    }
}

impl Register<'_> {
    fn edges_of(&self, at: usize, draft: &Draft) -> BTreeMap<usize, Strength> {
        let behind = draft.behind.iter().map(|need| (*need, Strength::Known));
        let mut found: BTreeMap<usize, Strength> = behind.collect();
        let mut add = |need: usize, strength: Strength| {
            let known = found.entry(need).or_insert(strength);
            *known = strength.max(*known);
        };
        let of = |named: &Named| if named.sure { Strength::Known } else { Strength::Guessed };
        for need in &draft.needs {
            match need {
                Need::Element(element) => {
                    self.elements.get(element).into_iter().flatten().for_each(|need| add(*need, Strength::Said));
                }
                Need::Name(name) => {
                    let all = self.names.find(name.schema.raw(), name.name.raw(), false);
                    all.into_iter().for_each(|need| add(need, Strength::Known));
                }
                Need::Function(sql) => {
                    let home = crate::statement::Ident::new("public");
                    let all = self.names.in_sql(sql, &home, true);
                    all.into_iter().for_each(|named| add(named.piece, of(&named)));
                }
                Need::Sql(sql, home) => {
                    let all = self.names.in_sql(sql, home, false);
                    all.into_iter().filter(|named| self.may_mean(draft, named)).for_each(|n| add(n.piece, of(&n)));
                }
                Need::Keys(table) => self.keys_of(table).into_iter().for_each(|need| add(need, Strength::Known)),
            }
        }
        if let (Some(table), true) = (&draft.index_of, draft.core.is_some()) {
            let attached = self.drafts.attached.get(table).into_iter().flatten();
            attached.for_each(|(attach, _)| add(*attach, Strength::Known));
        }
        found.remove(&at);
        found
    }

    /// A default or check reads no other table: a bare name that a table bears is a column or a word in a constant.
    fn may_mean(&self, draft: &Draft, named: &Named) -> bool {
        let kind = self.drafts.all[named.piece].kind;
        named.sure || draft.fold.is_none() || !matches!(kind, Kind::Table | Kind::View)
    }

    /// The keys of a table and of its partitions.
    fn keys_of(&self, table: &QualifiedName) -> Vec<usize> {
        let (mut keys, mut tables, mut seen) = (Vec::new(), vec![table], BTreeSet::new());
        while let Some(table) = tables.pop().filter(|table| seen.insert(*table)) {
            keys.extend(self.keys.get(table).into_iter().flatten());
            let partitions = self.drafts.attached.get(table).into_iter().flatten();
            tables.extend(partitions.map(|(_, partition)| partition));
        }
        keys
    }
}

/// Drops what is no surer than that and stands in a circle.
fn cut_circles(edges: &mut Edges, unsure: Strength) {
    let mut graph = DiGraph::<(), ()>::with_capacity(edges.len(), 0);
    for _ in edges.iter() {
        graph.add_node(());
    }
    for (at, needs) in edges.iter().enumerate() {
        for need in needs.keys() {
            graph.add_edge(NodeIndex::new(at), NodeIndex::new(*need), ());
        }
    }
    for circle in tarjan_scc(&graph).into_iter().filter(|circle| circle.len() > 1) {
        let members: BTreeSet<usize> = circle.into_iter().map(NodeIndex::index).collect();
        for at in &members {
            edges[*at].retain(|need, strength| *strength > unsure || !members.contains(need));
        }
    }
}

/// The drafts in order.
fn order(drafts: &[Draft], edges: &Edges) -> Vec<usize> {
    let rank = |at: usize| (drafts[at].kind, drafts[at].place, at);
    let mut missing: Vec<usize> = edges.iter().map(BTreeMap::len).collect();
    let mut wanted_by = vec![Vec::new(); drafts.len()];
    for (at, needs) in edges.iter().enumerate() {
        needs.keys().for_each(|need| wanted_by[*need].push(at));
    }
    let mut done = vec![false; drafts.len()];
    let mut order = Vec::with_capacity(drafts.len());
    let mut ready: BinaryHeap<_> =
        (0..drafts.len()).filter(|at| missing[*at] == 0).map(|at| Reverse(rank(at))).collect();
    while order.len() < drafts.len() {
        let next = ready.pop().map(|Reverse((_, _, at))| at).or_else(|| cut(drafts, edges, &done));
        let Some(at) = next else { break };
        if std::mem::replace(&mut done[at], true) {
            continue;
        }
        order.push(at);
        for dependant in &wanted_by[at] {
            missing[*dependant] -= 1;
            if missing[*dependant] == 0 && !done[*dependant] {
                ready.push(Reverse(rank(*dependant)));
            }
        }
    }
    order
}

/// Where nothing is ready: the first piece of a circle that needs nothing outside of itself.
fn cut(drafts: &[Draft], edges: &Edges, done: &[bool]) -> Option<usize> {
    let mut graph = DiGraph::<(), ()>::new();
    for _ in drafts {
        graph.add_node(());
    }
    for (at, needs) in edges.iter().enumerate().filter(|(at, _)| !done[*at]) {
        for need in needs.keys().filter(|need| !done[**need]) {
            graph.add_edge(NodeIndex::new(at), NodeIndex::new(*need), ());
        }
    }
    // A circle comes behind those that it needs.
    let circle = tarjan_scc(&graph).into_iter().find(|circle| circle.len() > 1)?;
    circle.into_iter().map(NodeIndex::index).min_by_key(|at| (drafts[*at].kind, drafts[*at].place))
}

/// The pieces in order: parts that fit into the `CREATE` of their whole are put back, and drops that a drop of the whole
/// spares are left out.
fn settled(mut drafts: Vec<Draft>, edges: &Edges, order: &[usize], folds: &impl Fn(&Owner) -> bool) -> Vec<Piece> {
    let mut position = vec![0; drafts.len()];
    order.iter().enumerate().for_each(|(place, at)| position[*at] = place);
    let whole = |at: usize| drafts[at].core.unwrap_or(at);
    let early = |at: usize, core: usize| {
        // Parts of others go with their wholes, and nothing that is dropped waits for them.
        let others = edges[at].keys().filter(|need| whole(**need) != core && drafts[**need].core.is_none());
        others.into_iter().all(|need| position[*need] < position[core])
    };
    let with_core = |at: usize| drafts[at].core.filter(|core| early(at, *core));
    let mut spared: Vec<bool> =
        (0..drafts.len()).map(|at| folds(&drafts[at].piece.owner) && with_core(at).is_some()).collect();
    let shared = shared_sequences(&drafts, edges);
    for at in 0..drafts.len() {
        let keeps = edges[at].keys().any(|need| shared.contains(need)) && drafts[at].fold.is_none();
        spared[at] &= !keeps;
    }
    // A part that is put back is found where its whole is.
    let home: Vec<usize> =
        (0..drafts.len()).map(|at| if drafts[at].fold.is_some() && spared[at] { whole(at) } else { at }).collect();
    for at in 0..drafts.len() {
        if drafts[at].is_owned && !shared.contains(&at) {
            drafts[at].piece.drop.clear();
        }
        let Some(core) = drafts[at].core else { continue };
        if let (Some(fold), false) = (drafts[at].fold.clone(), spared[at]) {
            take_out(&mut drafts[core].piece.create, &fold);
        }
        if spared[at] && drafts[at].piece.foreign_key.is_none() {
            drafts[at].piece.drop.clear();
        }
        if home[at] != at {
            drafts[at].piece.create.retain(|statement| matches!(statement, Statement::Comment { .. }));
        }
    }
    let kept: Vec<usize> = order.iter().copied().filter(|at| !is_empty(&drafts[*at].piece)).collect();
    let mut place = vec![None; drafts.len()];
    kept.iter().enumerate().for_each(|(new, at)| place[*at] = Some(new));
    let mut pieces: Vec<Piece> = Vec::with_capacity(kept.len());
    for at in &kept {
        let mut piece = drafts[*at].piece.clone();
        piece.needs = edges[*at].keys().filter_map(|need| place[home[*need]]).collect();
        pieces.push(piece);
    }
    for at in (0..drafts.len()).filter(|at| home[*at] != *at) {
        let needs = edges[at].keys().filter_map(|need| place[home[*need]]).collect::<Vec<_>>();
        if let Some(core) = place[home[at]] {
            pieces[core].needs.extend(needs.into_iter().filter(|need| *need != core));
        }
    }
    for at in 0..pieces.len() {
        pieces[at].late |= pieces[at].needs.iter().any(|need| pieces[*need].late);
    }
    pieces
}

/// Sequences go with the table that owns them, unless something else draws from them.
fn shared_sequences(drafts: &[Draft], edges: &Edges) -> BTreeSet<usize> {
    let drawn = edges.iter().enumerate().flat_map(|(at, needs)| needs.keys().map(move |need| (at, *need)));
    let shared =
        drawn.filter(|(at, need)| drafts[*need].is_owned && drafts[*at].piece.owner != drafts[*need].piece.owner);
    shared.map(|(_, sequence)| sequence).collect()
}

fn is_empty(piece: &Piece) -> bool {
    piece.create.is_empty() && piece.drop.is_empty() && piece.refresh.is_none()
}

/// Takes a part out of the statement that makes its whole.
fn take_out(create: &mut [Statement], fold: &Fold) {
    for statement in create {
        match (statement, fold) {
            (Statement::CreateTable { columns, .. }, Fold::Default(name)) => {
                columns.iter_mut().filter(|column| column.name == *name).for_each(|column| column.default = None);
            }
            (Statement::CreateTable { constraints, .. }, Fold::Check(name)) => {
                constraints.retain(|constraint| constraint.name != *name);
            }
            (Statement::Create(Creation::Domain(domain)), Fold::DomainRule(name)) => {
                domain.checks.retain(|check| check.name != *name);
            }
            _ => {}
        }
    }
}
