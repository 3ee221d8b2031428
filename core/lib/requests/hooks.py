"""Functions of the program that see every answer."""

HOOKS = ['response']


def default_hooks():
    return {event: [] for event in HOOKS}


def dispatch_hook(key, hooks, hook_data, **kwargs):
    """What the functions make of it, one after the other."""
    found = (hooks or {}).get(key)
    for hook in [found] if callable(found) else found or ():
        changed = hook(hook_data, **kwargs)
        if changed is not None:
            hook_data = changed
    return hook_data
