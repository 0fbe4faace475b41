"""The headless commands, one file a noun. They read arguments and print; every decision is a service's."""
