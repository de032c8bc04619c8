//! The portal's own specs as one script on a real server.
//!
//! In come the specs, out goes proof that each of their windows can be made, and that Explore's role reads what it may
//! and nothing else. How one window becomes the next is tested elsewhere.

use codegen::direct_ddl;
use schema_spec::Model;
use test_server::{Database, Server};

fn portal() -> Model {
    schema_spec::read(&tests::portal()).unwrap_or_else(|found| panic!("{found:?}")).model
}

fn open(model: &Model, window: &[u32]) -> Database<'static> {
    let database = Server::shared().database("portal").unwrap();
    database.psql(&direct_ddl(model, window)).unwrap_or_else(|error| panic!("window {window:?}: {error}"));
    database
}

#[test]
fn every_window_can_be_made_in_an_empty_database() {
    let model = portal();
    for window in [&[1][..], &[2], &[1, 2]] {
        let database = open(&model, window);
        let tables = database
            .psql("SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace")
            .unwrap();
        let expected = codegen::window::physical(&model, window).tables.len();
        assert!(expected >= 40);
        assert_eq!(tables.trim(), expected.to_string());
    }
}

#[test]
fn only_an_open_window_has_triggers_of_ours() {
    let model = portal();
    let count = "SELECT count(*) > 0 FROM pg_trigger WHERE tgname = 'pilaster_in_step'";
    assert_eq!(open(&model, &[1]).psql(count).unwrap(), "f\n");
    assert_eq!(open(&model, &[2]).psql(count).unwrap(), "f\n");
    assert_eq!(open(&model, &[1, 2]).psql(count).unwrap(), "t\n");
}

#[test]
fn the_role_of_explore_reads_its_read_models_and_nothing_else() {
    let database = open(&portal(), &[1, 2]);
    let readable = "SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class \
                    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'm') \
                    AND has_table_privilege('explore', oid, 'SELECT')";
    let views = "explore_developments explore_listings explore_open_houses explore_prices\n";
    assert_eq!(database.psql(readable).unwrap(), views);
    let writable = "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace \
                    AND relkind IN ('r', 'v', 'm') \
                    AND has_table_privilege('explore', oid, 'INSERT, UPDATE, DELETE, TRUNCATE')";
    assert_eq!(database.psql(writable).unwrap(), "0\n");
    assert_eq!(database.psql("SET ROLE explore; SELECT count(*) FROM public.explore_listings").unwrap(), "0\n");
    assert!(database.psql("SET ROLE explore; SELECT count(*) FROM public.listings").is_err());
}

#[test]
fn a_condition_of_explores_own_sees_no_hidden_row() {
    let database = open(&portal(), &[1, 2]);
    let sql = "INSERT INTO organizations (kind, name, slug) VALUES ('agency', 'A', 'a');
        INSERT INTO listings (type, title, organization_id, status)
            VALUES ('resale', 'secret draft', 1, 'draft'), ('resale', 'shown', 1, 'active');
        SET client_min_messages = notice;
        CREATE FUNCTION tell(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001
            AS $$ BEGIN IF $1 LIKE 'secret%' THEN RAISE 'seen: %', $1; END IF; RETURN true; END $$;
        SET ROLE explore;
        SELECT title FROM explore_listings WHERE tell(title)";
    assert_eq!(database.psql(sql).unwrap(), "shown\n");
}

#[test]
fn the_files_of_the_views_make_the_views_that_the_window_has() {
    let model = portal();
    let database = open(&model, &model.window());
    let before = database.dump(&["--schema-only"]).unwrap();
    let views = codegen::views(&model);
    assert_eq!(views.len(), 4);
    for view in &views {
        let name = view.path.trim_start_matches("views/").trim_end_matches(".sql");
        let kind = if view.text.contains("CREATE MATERIALIZED VIEW") { "MATERIALIZED VIEW" } else { "VIEW" };
        database.psql(&format!("DROP {kind} {name}; {}", view.text)).unwrap();
    }
    assert_eq!(database.dump(&["--schema-only"]).unwrap(), before);
}

#[test]
fn a_stored_read_model_is_refreshed_while_it_is_read() {
    let database = open(&portal(), &[1, 2]);
    let sql =
        "REFRESH MATERIALIZED VIEW explore_developments; REFRESH MATERIALIZED VIEW CONCURRENTLY explore_developments";
    database.psql(sql).unwrap();
}
