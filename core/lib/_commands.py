"""The commands: what a program finds where an operating system has /bin. Texts are GNU's."""

import os
import sys
import time


def _lines(process, data):
    lines = data.split(b'\n')
    last = lines.pop()
    return [line + b'\n' for line in lines] + ([last] if last else [])


def _pieces(process):
    while data := process.read():
        yield data


def _input_lines(process):
    while line := process.read_line():
        yield line


def _file(process, name):
    with open(process.path(name), 'rb') as file:
        return file.read()


def _inputs(process, names, failing='{name}: {reason}'):
    # (name, bytes) of each file named, of standard input where none is or for "-". Ends with (None, exit code).
    code = 0
    for name in names or ['-']:
        try:
            yield name, process.read_all() if name == '-' else _file(process, name)
        except OSError as error:
            code = process.fail(failing.format(name=name, reason=error.strerror))
    yield None, code


def _options(args, valued=''):
    # Letters given, the values of those that take one, and what is no option. -N stands for -n N.
    flags, values, rest = set(), {}, []
    args = list(args)
    while args:
        arg = args.pop(0)
        if arg == '--':
            return flags, values, rest + args
        if arg[:1] != '-' or arg == '-':
            rest.append(arg)
        elif arg[1:].isdigit():
            values['n'] = arg[1:]
        else:
            letters = arg[1:]
            while letters:
                letter, letters = letters[0], letters[1:]
                if letter in valued:
                    values[letter] = letters or (args.pop(0) if args else '')
                    break
                flags.add(letter)
    return flags, values, rest


def echo(process):
    words = process.args[1:]
    newline, escapes = True, False
    while words and words[0] in ('-n', '-e', '-ne', '-en', '-E'):
        newline = newline and 'n' not in words[0]
        escapes = 'e' in words.pop(0)
    text = ' '.join(words)
    process.write((_unescape(text) if escapes else text) + ('\n' if newline else ''))
    return 0


def _unescape(text):
    import re
    plain = {'n': '\n', 't': '\t', 'r': '\r', 'a': '\a', 'b': '\b', 'f': '\f', 'v': '\v', '\\': '\\', '"': '"', 'e': '\x1b'}

    def character(found):
        if found[1]:
            return chr(int(found[1], 8))
        return chr(int(found[2], 16)) if found[2] else plain.get(found[3], found[0])
    return re.sub(r'(?s)\\(?:(0?[0-7]{1,3})|x([0-9a-fA-F]{1,2})|(.))', character, text)


def printf(process):
    import re
    if len(process.args) < 2:
        return process.fail("missing operand\nTry 'printf --help' for more information.")
    form, args = _unescape(process.args[1]), process.args[2:]
    while True:
        count = len(args)

        def filled(found):
            if found[2] == '%':
                return '%'
            value = args.pop(0) if args else ''
            if found[2] == 's':
                return ('%' + found[1] + 's') % value
            if found[2] in 'eEfgG':
                return ('%' + found[1] + found[2]) % float(value or 0)
            return ('%' + found[1] + found[2]) % int(value or '0', 0)
        process.write(re.sub(r'%([-+ #0-9.]*)([%sdioxXeEfgGc])', filled, form))
        if not args or len(args) == count:
            return 0


def cat(process):
    flags, _, names = _options(process.args[1:])
    code, number = 0, 0
    for name in names or ['-']:
        try:
            if name != '-':
                data = _file(process, name)
                pieces = [data]
            else:
                pieces = _pieces(process)
            for piece in pieces:
                if 'n' in flags:
                    numbered = []
                    for line in _lines(process, piece):
                        number += 1
                        numbered.append(b'%6d\t' % number + line)
                    piece = b''.join(numbered)
                process.write(piece)
        except BrokenPipeError:
            raise
        except OSError as error:
            code = process.fail(f'{name}: {error.strerror}')
    return code


def ls(process):
    flags, _, names = _options(process.args[1:])
    code, files, folders = 0, [], []
    for name in names or ['.']:
        path = process.path(name)
        if not os.path.exists(path):
            code = process.fail(f"cannot access '{name}': No such file or directory", 2)
        else:
            (folders if os.path.isdir(path) and 'd' not in flags else files).append(name)
    for name in sorted(files):
        process.write(_listed(process.path(name), name, flags))
    for index, name in enumerate(sorted(folders)):
        if len(folders) + len(files) > 1:
            process.write(f"{chr(10) if index or files else ''}{name}:\n")
        inside = sorted(os.listdir(process.path(name)))
        if 'a' in flags:
            inside = ['.', '..'] + inside
        elif 'A' not in flags:
            inside = [one for one in inside if not one.startswith('.')]
        if 'l' in flags:
            process.write(f'total {4 * len(inside)}\n')
        for one in inside:
            process.write(_listed(os.path.join(process.path(name), one), one, flags))
    return code


def _listed(path, name, flags):
    if 'l' not in flags:
        return f'{name}\n'
    import stat
    status = os.stat(path)
    when = time.strftime('%b %e %H:%M', time.localtime(status.st_mtime))
    return f'{stat.filemode(status.st_mode)} {status.st_nlink} user user {status.st_size} {when} {name}\n'


def sleep(process):
    if len(process.args) < 2:
        return process.fail("missing operand\nTry 'sleep --help' for more information.")
    total = 0.0
    for arg in process.args[1:]:
        digits, unit = (arg[:-1], arg[-1]) if arg[-1:] in ('s', 'm', 'h', 'd') else (arg, 's')
        try:
            total += float(digits) * {'s': 1, 'm': 60, 'h': 3600, 'd': 86400}[unit]
        except ValueError:
            return process.fail(f"invalid time interval '{arg}'\nTry 'sleep --help' for more information.")
    process.sleep(total)
    return 0


def date(process):
    args = [arg for arg in process.args[1:] if arg != '-u']
    now = time.gmtime() if '-u' in process.args else time.localtime()
    form = args[0][1:] if args and args[0].startswith('+') else '%a %b %e %H:%M:%S UTC %Y'
    process.write(time.strftime(form.replace('%s', str(int(time.time()))).replace('%N', '000000000'), now) + '\n')
    return 0


def env(process):
    args = process.args[1:]
    while args and '=' in args[0]:
        name, _, value = args.pop(0).partition('=')
        process.environment[name] = value
    if args:
        return run(process, args)
    for name, value in process.environment.items():
        process.write(f'{name}={value}\n')
    return 0


def printenv(process):
    if len(process.args) < 2:
        return env(process)
    found = process.environment.get(process.args[1])
    if found is None:
        return 1
    process.write(f'{found}\n')
    return 0


def run(process, args):
    """Run another command in place of this one."""
    import _processes
    try:
        command = _processes.find(args[0])
    except FileNotFoundError:
        return process.fail(f"'{args[0]}': No such file or directory", 127)
    process.args = args
    return command(process)


def pwd(process):
    process.write(process.folder + '\n')
    return 0


def seq(process):
    _, values, args = _options_of_seq(process.args[1:])
    if not args:
        return process.fail("missing operand\nTry 'seq --help' for more information.")
    try:
        numbers = [float(arg) if '.' in arg else int(arg) for arg in args]
    except ValueError:
        return process.fail(f"invalid floating point argument: '{args[0]}'\nTry 'seq --help' for more information.")
    first, step, last = (1, 1, *numbers) if len(numbers) == 1 else (numbers[0], 1, numbers[-1]) if len(numbers) == 2 \
        else numbers
    places = max(len(arg.partition('.')[2]) for arg in args)
    separator, count, line = values.get('s', '\n'), 0, []
    while True:
        value = first + count * step
        if value > last + 1e-9 if step > 0 else value < last - 1e-9:
            break
        line.append(f'{value:.{places}f}' if places else str(value))
        count += 1
        if len(line) == 512:
            process.write(separator.join(line) + separator)
            line = []
    if line:
        process.write(separator.join(line) + '\n')
    return 0


def _options_of_seq(args):
    # Its operands may be negative numbers.
    values, rest = {}, []
    args = list(args)
    while args:
        arg = args.pop(0)
        if arg == '-s':
            values['s'] = args.pop(0)
        elif arg.startswith('-s'):
            values['s'] = arg[2:]
        else:
            rest.append(arg)
    return set(), values, rest


def _part(process, data, count, take_bytes):
    units = [bytes([byte]) for byte in data] if take_bytes else _lines(process, data)
    return b''.join(units[count])


def head(process):
    _, values, names = _options(process.args[1:], 'nc')
    by_bytes = 'c' in values
    count = int(values.get('c') or values.get('n') or 10)
    code = 0
    for index, name in enumerate(names or ['-']):
        if len(names) > 1:
            process.write(f"{chr(10) if index else ''}==> {name} <==\n")
        if name == '-' and not by_bytes and count >= 0:
            # As it comes: what is before may go on for ever.
            for _ in range(count):
                line = process.read_line()
                if not line:
                    break
                process.write(line)
            continue
        try:
            data = process.read_all() if name == '-' else _file(process, name)
        except OSError as error:
            code = process.fail(f"cannot open '{name}' for reading: {error.strerror}")
        else:
            process.write(_part(process, data, slice(0, count), by_bytes))
    return code


def tail(process):
    _, values, names = _options(process.args[1:], 'nc')
    by_bytes = 'c' in values
    amount = values.get('c') or values.get('n') or '10'
    part = slice(int(amount) - 1, None) if amount.startswith('+') else slice(-abs(int(amount)) or None, None)
    if amount.lstrip('-') == '0':
        part = slice(0, 0)
    for name, data in _inputs(process, names, "cannot open '{name}' for reading: {reason}"):
        if name is None:
            return data
        if len(names) > 1:
            process.write(f'{chr(10) if name != names[0] else ""}==> {name} <==\n')
        process.write(_part(process, data, part, by_bytes))


def wc(process):
    flags, _, names = _options(process.args[1:])
    rows = []
    for name, data in _inputs(process, names):
        if name is None:
            code = data
            break
        counts = (data.count(b'\n'), len(data.split()), len(data.decode('utf-8', 'replace')), len(data))
        chosen = [count for letter, count in zip('lwmc', counts) if letter in (flags or set('lwc'))]
        rows.append((chosen, name if names else ''))
    if len(rows) > 1:
        rows.append(([sum(column) for column in zip(*(row for row, _ in rows))], 'total'))
    single = len(rows) == 1 and len(rows[0][0]) == 1
    width = 1 if single else 7 if not names else max((len(str(max(row))) for row, _ in rows), default=1)
    for row, name in rows:
        process.write(' '.join(f'{count:{width}}' for count in row) + (f' {name}' if name else '') + '\n')
    return code


def sort(process):
    flags, values, names = _options(process.args[1:], 'kt')
    lines = []
    for name, data in _inputs(process, names, 'cannot read: {name}: {reason}'):
        if name is None:
            if data:
                return 2
            break
        lines += [line.rstrip('\n') for line in data.decode('utf-8', 'surrogateescape').splitlines(True)]

    def key(line):
        if 'k' in values:
            fields = line.split(values.get('t'))
            field = int(values['k'].split(',')[0].rstrip('nr')) - 1
            line = fields[field] if field < len(fields) else ''
        if 'n' in flags or 'n' in values.get('k', ''):
            return _leading_number(line)
        return line.lower() if 'f' in flags else line
    lines.sort(key=key, reverse='r' in flags)
    if 'u' in flags:
        lines = list(dict.fromkeys(lines))
    process.write(''.join(f'{line}\n' for line in lines).encode('utf-8', 'surrogateescape'))
    return 0


def _leading_number(text):
    import re
    found = re.match(r'\s*(-?\d+(?:\.\d*)?)', text)
    return float(found[1]) if found else 0.0


def uniq(process):
    flags, _, names = _options(process.args[1:])
    from itertools import groupby
    for name, data in _inputs(process, names):
        if name is None:
            return data
        for line, group in groupby(data.decode('utf-8', 'surrogateescape').splitlines()):
            process.write(f'{len(list(group)):7} {line}\n' if 'c' in flags else f'{line}\n')


def tr(process):
    flags, _, sets = _options(process.args[1:])
    first, second = (list(_characters(one)) for one in (sets + [''])[:2])
    text = process.read_all().decode('utf-8', 'surrogateescape')
    if 'd' in flags:
        text = ''.join([character for character in text if character not in first])
    else:
        second += second[-1:] * (len(first) - len(second))
        table = dict(zip(first, second))
        text = ''.join([table.get(character, character) for character in text])
    process.write(text.encode('utf-8', 'surrogateescape'))
    return 0


def _characters(text):
    for name, characters in (('upper', 'A-Z'), ('lower', 'a-z'), ('digit', '0-9'), ('space', ' \t\n\r')):
        text = text.replace(f'[:{name}:]', characters)
    text = _unescape(text)
    at = 0
    while at < len(text):
        if text[at + 1:at + 2] == '-' and at + 2 < len(text):
            yield from map(chr, range(ord(text[at]), ord(text[at + 2]) + 1))
            at += 3
        else:
            yield text[at]
            at += 1


def grep(process):
    import re
    flags, values, rest = _options(process.args[1:], 'em')
    pattern = values.get('e')
    if pattern is None:
        if not rest:
            process.write("Usage: grep [OPTION]... PATTERNS [FILE]...\nTry 'grep --help' for more information.\n", 2)
            return 2
        pattern = rest.pop(0)
    if 'F' in flags:
        pattern = re.escape(pattern)
    elif 'E' not in flags and 'P' not in flags:
        # Basic expressions: these are plain unless a backslash stands before them.
        pattern = re.sub(r'\\?[+?{}()|]', lambda found: found[0][1:] if found[0][0] == '\\' else '\\' + found[0], pattern)
    if 'w' in flags:
        pattern = rf'\b(?:{pattern})\b'
    matches = re.compile(f'^(?:{pattern})$' if 'x' in flags else pattern, re.IGNORECASE if 'i' in flags else 0).search
    found_any, code = False, 0
    for name in rest or ['-']:
        prefix = f'{name}:' if len(rest) > 1 and 'h' not in flags else ''
        count = 0
        try:
            lines = _input_lines(process) if name == '-' else _lines(process, _file(process, name))
            for number, line in enumerate(lines, 1):
                text = line.decode('utf-8', 'replace').rstrip('\n')
                found = matches(text)
                if (found is None) != ('v' in flags):
                    continue
                count += 1
                found_any = True
                if 'q' in flags:
                    return 0
                if flags & {'c', 'l'}:
                    continue
                shown = found[0] if 'o' in flags else text
                process.write(prefix + (f'{number}:' if 'n' in flags else '') + shown + '\n')
                if count == int(values.get('m', 0)):
                    break
        except BrokenPipeError:
            raise
        except OSError as error:
            code = process.fail(f'{name}: {error.strerror}', 2)
            continue
        if 'c' in flags:
            process.write(f'{prefix}{count}\n')
        elif 'l' in flags and count:
            process.write(f'{name}\n')
    return code or (0 if found_any else 1)


def yes(process):
    line = (' '.join(process.args[1:]) or 'y') + '\n'
    block = line.encode() * max(1, 4096 // len(line))
    while True:
        process.write(block)


def tee(process):
    flags, _, names = _options(process.args[1:])
    data = process.read_all()
    process.write(data)
    for name in names:
        with open(process.path(name), 'ab' if 'a' in flags else 'wb') as file:
            file.write(data)
    return 0


def _files_only(action):
    # A command that does one thing to each file named, telling of those where it cannot.
    def command(process):
        flags, _, names = _options(process.args[1:])
        if not names:
            return process.fail(f"missing operand\nTry '{process.args[0]} --help' for more information.")
        code = 0
        for name in names:
            code = action(process, process.path(name), name, flags) or code
        return code
    return command


@_files_only
def touch(process, path, name, flags):
    try:
        with open(path, 'ab'):
            os.utime(path)
    except OSError as error:
        return process.fail(f"cannot touch '{name}': {error.strerror}")


@_files_only
def mkdir(process, path, name, flags):
    try:
        os.makedirs(path, exist_ok=True) if 'p' in flags else os.mkdir(path)
    except OSError as error:
        return process.fail(f"cannot create directory '{name}': {error.strerror}")


@_files_only
def rm(process, path, name, flags):
    try:
        if os.path.isdir(path) and flags & {'r', 'R'}:
            import shutil
            shutil.rmtree(path)
        elif os.path.isdir(path):
            return process.fail(f"cannot remove '{name}': Is a directory")
        else:
            os.remove(path)
    except FileNotFoundError:
        if 'f' not in flags:
            return process.fail(f"cannot remove '{name}': No such file or directory")


@_files_only
def basename(process, path, name, flags):
    process.write(os.path.basename(name.rstrip('/')) + '\n')


def uname(process):
    flags, _, _ = _options(process.args[1:])
    facts = {'s': 'Linux', 'n': 'localhost', 'r': '6.1.0', 'm': 'wasm32', 'o': 'GNU/Linux'}
    chosen = facts.values() if 'a' in flags else [facts[flag] for flag in 'snrmo' if flag in (flags or {'s'})]
    process.write(' '.join(chosen) + '\n')
    return 0


def test(process):
    import _shell
    return _shell.test(process, process.args[1:])


def sh(process):
    import _shell
    return _shell.main(process)


def python(process):
    import _python_command
    return _python_command.main(process)


def which(process):
    from shutil import which as find
    code = 0 if process.args[1:] else 1
    for name in process.args[1:]:
        if path := find(name, path=process.environment.get('PATH')):
            process.write(path + '\n')
        else:
            code = 1
    return code


def whoami(process):
    process.write('user\n')
    return 0


table = {
    'echo': echo, 'printf': printf, 'cat': cat, 'ls': ls, 'sleep': sleep, 'date': date, 'true': lambda process: 0,
    'false': lambda process: 1, 'env': env, 'printenv': printenv, 'pwd': pwd, 'seq': seq, 'head': head, 'tail': tail,
    'wc': wc, 'sort': sort, 'uniq': uniq, 'tr': tr, 'grep': grep, 'yes': yes, 'tee': tee, 'touch': touch,
    'mkdir': mkdir, 'rm': rm, 'basename': basename, 'uname': uname, 'which': which, 'whoami': whoami,
    'test': test, '[': test, 'sh': sh, 'bash': sh, 'dash': sh, 'python': python, 'python3': python, 'python3.14': python,
}
