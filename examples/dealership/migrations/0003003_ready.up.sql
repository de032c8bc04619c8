-- dealership: opens version 3 beside 1, 2. Phase finish, the way up.
-- The step is complete; makes sure that every index was built to its end.
-- The way back: Refuses to begin the way down while it would lose data.

-- pilaster: by hand, before
-- pilaster: end

-- pilaster: by hand, after
-- pilaster: end
