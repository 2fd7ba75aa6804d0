package [=package].core.tasks;

/** Wakes this process's worker once the transaction is through, so that a task need not wait for the next poll. */
record TaskEnqueued(String name) {}
