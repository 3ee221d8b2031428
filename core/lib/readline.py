"""The line editor's history and completion. The page edits lines by itself: what is set here is kept, and not used there."""

backend = 'readline'
_history = []
_completer = None
_delimiters = ' \t\n`~!@#$%^&*()-=+[{]}\\|;:\'",<>/?'
_length = -1
_hooks = {}


def parse_and_bind(string):
    """Nothing: keys are the page's."""


def read_init_file(filename=None):
    """Nothing, likewise."""


def get_line_buffer():
    return ''


def insert_text(string):
    """Nothing: no line is being edited."""


def redisplay():
    """Nothing, likewise."""


def add_history(line):
    if not isinstance(line, str):
        raise TypeError(f'add_history() argument must be str, not {type(line).__name__}')
    _history.append(line)


def clear_history():
    _history.clear()


def get_current_history_length():
    return len(_history)


def get_history_item(index):
    """The line of a number, from 1; None if there is none."""
    return _history[index - 1] if 0 < index <= len(_history) else None


def remove_history_item(pos):
    if pos < 0:
        raise ValueError('History index cannot be negative')
    if pos >= len(_history):
        raise ValueError(f'No history item at position {pos}')
    del _history[pos]


def replace_history_item(pos, line):
    if pos < 0:
        raise ValueError('History index cannot be negative')
    if pos >= len(_history):
        raise ValueError(f'No history item at position {pos}')
    _history[pos] = line


def set_auto_history(enabled):
    """Nothing: lines that are typed are not kept here."""


def get_history_length():
    return _length


def set_history_length(length):
    global _length
    _length = length


def _history_file(filename):
    import os
    return os.path.expanduser('~/.history') if filename is None else filename


def read_history_file(filename=None):
    with open(_history_file(filename)) as file:
        _history.extend(file.read().splitlines())


def write_history_file(filename=None):
    lines = _history if _length < 0 else _history[-_length:] if _length else []
    with open(_history_file(filename), 'w') as file:
        file.writelines([line + '\n' for line in lines])


def append_history_file(nelements, filename=None):
    with open(_history_file(filename), 'a') as file:
        file.writelines([line + '\n' for line in _history[-nelements:]] if nelements else [])


def set_completer(function=None):
    global _completer
    _completer = function


def get_completer():
    return _completer


def get_completer_delims():
    return _delimiters


def set_completer_delims(string):
    global _delimiters
    _delimiters = string


def get_begidx():
    return 0


def get_endidx():
    return 0


def get_completion_type():
    return 0


def set_completion_display_matches_hook(function=None):
    _hooks['display'] = function


def set_startup_hook(function=None):
    _hooks['startup'] = function


def set_pre_input_hook(function=None):
    _hooks['pre_input'] = function
