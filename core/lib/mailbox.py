"""Mailboxes in files and folders: mbox, MMDF, Maildir and MH."""

import calendar
import copy
import email
import email.generator
import email.message
import io
import os
import socket
import time

__all__ = ['Mailbox', 'Maildir', 'mbox', 'MH', 'MMDF', 'Message', 'MaildirMessage', 'mboxMessage', 'MHMessage',
           'MMDFMessage', 'Error', 'NoSuchMailboxError', 'NotEmptyError', 'ExternalClashError', 'FormatError']

linesep = os.linesep.encode('ascii')


class Error(Exception):
    """What goes wrong with a mailbox."""


class NoSuchMailboxError(Error):
    """There is none, and none is to be made."""


class NotEmptyError(Error):
    """A folder with messages cannot be removed."""


class ExternalClashError(Error):
    """Somebody else uses the mailbox."""


class FormatError(Error):
    """A file that is no mailbox."""


# ---- messages

class Message(email.message.Message):
    """A message with what mailboxes keep of it; made of another message, of bytes, a str or a file."""

    def __init__(self, message=None):
        if isinstance(message, email.message.Message):
            self._become(copy.deepcopy(message))
            if isinstance(message, Message):
                message._explain_to(self)
        elif isinstance(message, bytes):
            self._become(email.message_from_bytes(message))
        elif isinstance(message, str):
            self._become(email.message_from_string(message))
        elif isinstance(message, io.TextIOWrapper):
            self._become(email.message_from_file(message))
        elif hasattr(message, 'read'):
            self._become(email.message_from_binary_file(message))
        elif message is None:
            super().__init__()
        else:
            raise TypeError(f'Invalid message type: {type(message)}')

    def _become(self, message):
        kept = getattr(message, '_type_specific_attributes', [])
        for name, value in message.__dict__.items():
            if name not in kept:
                self.__dict__[name] = value

    def _explain_to(self, message):
        if type(message) is not Message and not isinstance(message, Message):
            raise TypeError('Cannot convert to specified type')


class MaildirMessage(Message):
    """With the folder ('new' or 'cur'), flags (D F P R S T) and the time of delivery."""

    _type_specific_attributes = ['_subdir', '_info', '_date']

    def __init__(self, message=None):
        self._subdir, self._info, self._date = 'new', '', time.time()
        super().__init__(message)

    def get_subdir(self):
        return self._subdir

    def set_subdir(self, subdir):
        if subdir not in ('new', 'cur'):
            raise ValueError(f"subdir must be 'new' or 'cur': {subdir}")
        self._subdir = subdir

    def get_flags(self):
        return self._info[2:] if self._info.startswith('2,') else ''

    def set_flags(self, flags):
        self._info = '2,' + ''.join(sorted(flags))

    def add_flag(self, flag):
        self.set_flags(''.join(set(self.get_flags()) | set(flag)))

    def remove_flag(self, flag):
        if self.get_flags():
            self.set_flags(''.join(set(self.get_flags()) - set(flag)))

    def get_date(self):
        return self._date

    def set_date(self, date):
        try:
            self._date = float(date)
        except ValueError:
            raise TypeError(f"can't convert to float: {date}") from None

    def get_info(self):
        return self._info

    def set_info(self, info):
        if not isinstance(info, str):
            raise TypeError(f'info must be a string: {type(info)}')
        self._info = info

    def _explain_to(self, message):
        if isinstance(message, MaildirMessage):
            message.set_flags(self.get_flags())
            message.set_subdir(self.get_subdir())
            message.set_date(self.get_date())
        elif isinstance(message, _mboxMMDFMessage):
            flags = set(self.get_flags())
            if 'S' in flags:
                message.add_flag('R')
            if self.get_subdir() == 'cur':
                message.add_flag('O')
            for mine, theirs in ('T', 'D'), ('F', 'F'), ('R', 'A'):
                if mine in flags:
                    message.add_flag(theirs)
            message.set_from('MAILER-DAEMON', time.gmtime(self.get_date()))
        elif isinstance(message, MHMessage):
            message.set_sequences([name for name, is_in in (
                ('unseen', 'S' not in self.get_flags()), ('replied', 'R' in self.get_flags()),
                ('flagged', 'F' in self.get_flags())) if is_in])
        else:
            super()._explain_to(message)


class _mboxMMDFMessage(Message):
    _type_specific_attributes = ['_from']

    def __init__(self, message=None):
        self.set_from('MAILER-DAEMON', True)
        if isinstance(message, email.message.Message):
            line = message.get_unixfrom()
            if line is not None and line.startswith('From '):
                self.set_from(line[5:])
        super().__init__(message)

    def get_from(self):
        return self._from

    def set_from(self, from_, time_=None):
        if time_ is not None:
            from_ += ' ' + time.asctime(time.gmtime() if time_ is True else time_)
        self._from = from_

    def get_flags(self):
        return self.get('Status', '') + self.get('X-Status', '')

    def set_flags(self, flags):
        flags = set(flags)
        for name, known in ('Status', 'RO'), ('X-Status', 'DFA'):
            value = ''.join(flag for flag in known if flag in flags)
            if name == 'X-Status':
                value += ''.join(sorted(flags - set('RODFA')))
            if name in self:
                self.replace_header(name, value)
            elif value or name == 'Status' or name == 'X-Status':
                self.add_header(name, value)

    def add_flag(self, flag):
        self.set_flags(''.join(set(self.get_flags()) | set(flag)))

    def remove_flag(self, flag):
        if 'Status' in self or 'X-Status' in self:
            self.set_flags(''.join(set(self.get_flags()) - set(flag)))

    def _explain_to(self, message):
        if isinstance(message, MaildirMessage):
            flags = set(self.get_flags())
            if 'O' in flags:
                message.set_subdir('cur')
            for mine, theirs in ('F', 'F'), ('A', 'R'), ('R', 'S'), ('D', 'T'):
                if mine in flags:
                    message.add_flag(theirs)
            del message['status'], message['x-status']
            date = ' '.join(self.get_from().split()[-5:])
            try:
                message.set_date(calendar.timegm(time.strptime(date, '%a %b %d %H:%M:%S %Y')))
            except (ValueError, OverflowError):
                pass
        elif isinstance(message, _mboxMMDFMessage):
            message.set_flags(self.get_flags())
            message.set_from(self.get_from())
        elif isinstance(message, MHMessage):
            flags = self.get_flags()
            message.set_sequences([name for name, is_in in (
                ('unseen', 'R' not in flags), ('replied', 'A' in flags), ('flagged', 'F' in flags)) if is_in])
            del message['status'], message['x-status']
        else:
            super()._explain_to(message)


class mboxMessage(_mboxMMDFMessage):
    """A message of an mbox, with its From line and flags (R O D F A)."""


class MMDFMessage(_mboxMMDFMessage):
    """The same of an MMDF mailbox."""


class MHMessage(Message):
    """With the names of the sequences that it is in: 'unseen', 'replied', 'flagged' and others."""

    _type_specific_attributes = ['_sequences']

    def __init__(self, message=None):
        self._sequences = []
        super().__init__(message)

    def get_sequences(self):
        return self._sequences[:]

    def set_sequences(self, sequences):
        self._sequences = list(sequences)

    def add_sequence(self, sequence):
        if not isinstance(sequence, str):
            raise TypeError(f'sequence type must be str: {type(sequence)}')
        if sequence not in self._sequences:
            self._sequences.append(sequence)

    def remove_sequence(self, sequence):
        if sequence in self._sequences:
            self._sequences.remove(sequence)

    def _explain_to(self, message):
        sequences = self._sequences
        if isinstance(message, MaildirMessage):
            message.set_subdir('cur')
            if 'unseen' not in sequences:
                message.add_flag('S')
            for name, flag in ('flagged', 'F'), ('replied', 'R'):
                if name in sequences:
                    message.add_flag(flag)
        elif isinstance(message, _mboxMMDFMessage):
            message.add_flag('O' if 'unseen' in sequences else 'RO')
            for name, flag in ('flagged', 'F'), ('replied', 'A'):
                if name in sequences:
                    message.add_flag(flag)
        elif isinstance(message, MHMessage):
            for name in sequences:
                message.add_sequence(name)
        else:
            super()._explain_to(message)


# ---- mailboxes

class Mailbox:
    """Messages by key."""

    _append_newline = False
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, path, factory=None, create=True):
        self._path = os.path.abspath(os.path.expanduser(path))
        self._factory = factory

    def _of_subclass(self, *arguments, **keywords):
        raise NotImplementedError('Method must be implemented by subclass')

    add = remove = __setitem__ = get_message = get_bytes = get_file = iterkeys = __contains__ = __len__ = _of_subclass
    flush = lock = unlock = close = _of_subclass

    def __delitem__(self, key):
        self.remove(key)

    def discard(self, key):
        try:
            self.remove(key)
        except KeyError:
            pass

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __getitem__(self, key):
        if not self._factory:
            return self.get_message(key)
        with self.get_file(key) as file:
            return self._factory(file)

    def get_string(self, key):
        return email.message_from_bytes(self.get_bytes(key)).as_string()

    def keys(self):
        return list(self.iterkeys())

    def itervalues(self):
        for key in self.iterkeys():
            try:
                yield self[key]
            except KeyError:
                continue

    __iter__ = itervalues

    def values(self):
        return list(self.itervalues())

    def iteritems(self):
        for key in self.iterkeys():
            try:
                yield key, self[key]
            except KeyError:
                continue

    def items(self):
        return list(self.iteritems())

    def clear(self):
        for key in self.keys():
            self.discard(key)

    def pop(self, key, default=None):
        try:
            result = self[key]
        except KeyError:
            return default
        self.discard(key)
        return result

    def popitem(self):
        for key in self.iterkeys():
            return key, self.pop(key)
        raise KeyError('No messages in mailbox')

    def update(self, arg=None):
        missing = False
        for key, message in arg.iteritems() if hasattr(arg, 'iteritems') else getattr(arg, 'items', lambda: arg)():
            try:
                self[key] = message
            except KeyError:
                missing = True
        if missing:
            raise KeyError('No message with key(s)')

    @staticmethod
    def _ascii(text):
        try:
            return text.encode('ascii')
        except UnicodeError:
            raise ValueError('String input must be ASCII-only; use bytes or a Message instead') from None

    def _read(self, source):
        # The bytes of a str, bytes or a file.
        is_text = isinstance(source, io.StringIO)
        if is_text or hasattr(source, 'read') and hasattr(source, 'buffer'):
            import warnings
            warnings.warn('Use of StringIO input is deprecated, use BytesIO instead' if is_text else
                          'Use of text mode files is deprecated, use a binary mode file instead', DeprecationWarning, 4)
        if is_text:
            source = source.getvalue()
        elif hasattr(source, 'read'):
            source = getattr(source, 'buffer', source).read()
        if isinstance(source, bytes):
            return source
        if isinstance(source, str):
            return self._ascii(source)
        raise TypeError(f'Invalid message type: {type(source)}')

    def _bytes(self, message, mangle=False):
        # What is written of a message, a str, bytes or a file.
        if isinstance(message, email.message.Message):
            out = io.BytesIO()
            email.generator.BytesGenerator(out, mangle, 0).flatten(message)
            data = out.getvalue()
        else:
            data = self._read(message)
            if mangle:
                data = data.replace(b'\nFrom ', b'\n>From ')
                data = b'>' + data if data.startswith(b'From ') else data
        if self._append_newline and not data.endswith(b'\n'):
            data += b'\n'
        return data.replace(b'\r\n', b'\n').replace(b'\n', linesep)


class Maildir(Mailbox):
    """A folder with a file for each message, in `new` or `cur`."""

    colon = ':'
    _count = 1

    def __init__(self, dirname, factory=None, create=True):
        super().__init__(dirname, factory, create)
        self._paths = {name: os.path.join(self._path, name) for name in ('tmp', 'new', 'cur')}
        if not os.path.exists(self._path):
            if not create:
                raise NoSuchMailboxError(self._path)
            os.mkdir(self._path, 0o700)
            for path in self._paths.values():
                os.mkdir(path, 0o700)

    def _listed(self):
        # Paths by key, below the folder.
        found = {}
        for folder in ('new', 'cur'):
            for name in sorted(os.listdir(self._paths[folder])):
                if not name.startswith('.') and not os.path.isdir(os.path.join(self._paths[folder], name)):
                    found[name.split(self.colon)[0]] = os.path.join(folder, name)
        return found

    def _lookup(self, key):
        try:
            return self._listed()[key]
        except KeyError:
            raise KeyError(f'No message with key: {key}') from None

    def add(self, message):
        """Put a message in; its key."""
        data = self._bytes(message)
        now = time.time()
        host = socket.gethostname().replace('/', r'\057').replace(':', r'\072')
        key = f'{int(now)}.M{int(now % 1 * 1e6)}P{os.getpid()}Q{Maildir._count}.{host}'
        Maildir._count += 1
        folder, suffix = 'new', ''
        if isinstance(message, MaildirMessage):
            folder = message.get_subdir()
            suffix = self.colon + message.get_info() if message.get_info() else ''
        temporary = os.path.join(self._paths['tmp'], key)
        with open(temporary, 'wb') as file:
            file.write(data)
        if isinstance(message, MaildirMessage):
            os.utime(temporary, (os.path.getatime(temporary), message.get_date()))
        os.rename(temporary, os.path.join(self._paths[folder], key + suffix))
        return key

    def remove(self, key):
        os.remove(os.path.join(self._path, self._lookup(key)))

    def __setitem__(self, key, message):
        old = self._lookup(key)
        new_key = self.add(message)
        new = self._lookup(new_key)
        if isinstance(message, MaildirMessage):
            folder, suffix = os.path.dirname(new), new.partition(self.colon)[2]
        else:
            folder, suffix = os.path.dirname(old), old.partition(self.colon)[2]
        os.remove(os.path.join(self._path, old))
        name = key + (self.colon + suffix if suffix else '')
        os.rename(os.path.join(self._path, new), os.path.join(self._path, folder, name))

    def get_message(self, key):
        path = self._lookup(key)
        full = os.path.join(self._path, path)
        with open(full, 'rb') as file:
            message = (self._factory or MaildirMessage)(file)
        folder, name = os.path.split(path)
        message.set_subdir(folder)
        if self.colon in name:
            message.set_info(name.split(self.colon)[-1])
        message.set_date(os.path.getmtime(full))
        return message

    def get_bytes(self, key):
        with open(os.path.join(self._path, self._lookup(key)), 'rb') as file:
            return file.read().replace(linesep, b'\n')

    def get_file(self, key):
        return open(os.path.join(self._path, self._lookup(key)), 'rb')

    def iterkeys(self):
        yield from self._listed()

    def __contains__(self, key):
        return key in self._listed()

    def __len__(self):
        return len(self._listed())

    def flush(self):
        pass

    lock = unlock = close = flush

    # ---- what the name of a file says, which can be changed without reading it

    def get_info(self, key):
        return self._lookup(key).partition(self.colon)[2]

    def set_info(self, key, info):
        if not isinstance(info, str):
            raise TypeError(f'info must be a string: {type(info)}')
        old = self._lookup(key)
        new = old.partition(self.colon)[0] + (self.colon + info if info else '')
        if new != old:
            os.rename(os.path.join(self._path, old), os.path.join(self._path, new))

    def get_flags(self, key):
        info = self.get_info(key)
        return info[2:] if info.startswith('2,') else ''

    def set_flags(self, key, flags):
        if not isinstance(flags, str):
            raise TypeError(f'flags must be a string: {type(flags)}')
        self.set_info(key, '2,' + ''.join(sorted(set(flags))))

    def add_flag(self, key, flag):
        if not isinstance(flag, str):
            raise TypeError(f'flag must be a string: {type(flag)}')
        self.set_flags(key, ''.join(set(self.get_flags(key)) | set(flag)))

    def remove_flag(self, key, flag):
        if not isinstance(flag, str):
            raise TypeError(f'flag must be a string: {type(flag)}')
        if self.get_flags(key):
            self.set_flags(key, ''.join(set(self.get_flags(key)) - set(flag)))

    def list_folders(self):
        return [name[1:] for name in os.listdir(self._path)
                if len(name) > 1 and name[0] == '.' and os.path.isdir(os.path.join(self._path, name))]

    def get_folder(self, folder):
        return Maildir(os.path.join(self._path, '.' + folder), factory=self._factory, create=False)

    def add_folder(self, folder):
        path = os.path.join(self._path, '.' + folder)
        result = Maildir(path, factory=self._factory)
        marker = os.path.join(path, 'maildirfolder')
        if not os.path.exists(marker):
            open(marker, 'wb').close()
        return result

    def remove_folder(self, folder):
        path = os.path.join(self._path, '.' + folder)
        for name in os.listdir(os.path.join(path, 'new')) + os.listdir(os.path.join(path, 'cur')):
            if not name.startswith('.'):
                raise NotEmptyError(f'Folder contains message(s): {folder}')
        for name in os.listdir(path):
            if name not in ('new', 'cur', 'tmp') and os.path.isdir(os.path.join(path, name)):
                raise NotEmptyError(f"Folder contains subdirectory '{folder}': {name}")
        import shutil
        shutil.rmtree(path)

    def clean(self):
        now = time.time()
        for name in os.listdir(self._paths['tmp']):
            path = os.path.join(self._paths['tmp'], name)
            if now - os.path.getatime(path) > 129600:
                os.remove(path)

    def next(self):
        """The next message, None at the end."""
        if not hasattr(self, '_onetime_keys'):
            self._onetime_keys = self.iterkeys()
        for key in self._onetime_keys:
            return self[key]
        return None


class MH(Mailbox):
    """A folder with a file for each message, whose name is its number; .mh_sequences names sets of them."""

    def __init__(self, path, factory=None, create=True):
        super().__init__(path, factory, create)
        if not os.path.exists(self._path):
            if not create:
                raise NoSuchMailboxError(self._path)
            os.mkdir(self._path, 0o700)
            open(self._place('.mh_sequences'), 'x').close()

    def _place(self, key):
        return os.path.join(self._path, str(key))

    def _open(self, key, mode='rb'):
        try:
            return open(self._place(key), mode)
        except FileNotFoundError:
            raise KeyError(f'No message with key: {key}') from None

    def add(self, message):
        """Put a message in; its key."""
        key = max(self.keys(), default=0) + 1
        data = self._bytes(message)
        with open(self._place(key), 'xb') as file:
            file.write(data)
        self._keep_sequences(key, message)
        return key

    def _keep_sequences(self, key, message):
        if isinstance(message, MHMessage):
            wanted, known = message.get_sequences(), self.get_sequences()
            for name, keys in known.items():
                if key in keys and name not in wanted:
                    keys.remove(key)
            for name in wanted:
                known[name] = [*known.get(name, []), *([key] if key not in known.get(name, []) else [])]
            self.set_sequences(known)

    def remove(self, key):
        self._open(key).close()
        os.remove(self._place(key))

    def __setitem__(self, key, message):
        with self._open(key, 'rb+') as file:
            data = self._bytes(message)
            file.truncate(0)
            file.write(data)
        self._keep_sequences(key, message)

    def get_message(self, key):
        with self._open(key) as file:
            message = MHMessage(file)
        for name, keys in self.get_sequences().items():
            if key in keys:
                message.add_sequence(name)
        return message

    def get_bytes(self, key):
        with self._open(key) as file:
            return file.read().replace(linesep, b'\n')

    def get_file(self, key):
        return self._open(key)

    def iterkeys(self):
        return iter(sorted(int(name) for name in os.listdir(self._path) if name.isdigit()))

    def __contains__(self, key):
        return os.path.exists(self._place(key))

    def __len__(self):
        return len(self.keys())

    def flush(self):
        pass

    lock = unlock = close = flush

    def list_folders(self):
        return [name for name in os.listdir(self._path) if os.path.isdir(self._place(name))]

    def get_folder(self, folder):
        return MH(self._place(folder), factory=self._factory, create=False)

    def add_folder(self, folder):
        return MH(self._place(folder), factory=self._factory)

    def remove_folder(self, folder):
        path = self._place(folder)
        entries = os.listdir(path)
        if entries == ['.mh_sequences']:
            os.remove(os.path.join(path, '.mh_sequences'))
        elif entries:
            raise NotEmptyError(f'Folder not empty: {self._path}')
        os.rmdir(path)

    def get_sequences(self):
        """{name: keys}, of those messages that are there."""
        found, there = {}, set(self.keys())
        try:
            with open(self._place('.mh_sequences'), encoding='ascii') as file:
                lines = file.readlines()
        except FileNotFoundError:
            return found
        for line in lines:
            try:
                name, text = line.split(':')
                keys = set()
                for part in text.split():
                    first, _, last = part.partition('-')
                    keys.update(range(int(first), int(last or first) + 1))
            except ValueError:
                raise FormatError(f'Invalid sequence specification: {line.rstrip()}') from None
            if keys & there:
                found[name] = sorted(keys & there)
        return found

    def set_sequences(self, sequences):
        with open(self._place('.mh_sequences'), 'w', encoding='ascii') as file:
            for name, keys in sequences.items():
                ranges = []
                for key in sorted(set(keys)):
                    if ranges and ranges[-1][1] == key - 1:
                        ranges[-1][1] = key
                    else:
                        ranges.append([key, key])
                if ranges:
                    texts = [str(first) if first == last else f'{first}-{last}' for first, last in ranges]
                    file.write(f"{name}: {' '.join(texts)}\n")

    def pack(self):
        """Number the messages from 1."""
        sequences, numbers = self.get_sequences(), {}
        for number, key in enumerate(self.keys(), 1):
            numbers[key] = number
            if key != number:
                os.rename(self._place(key), self._place(number))
        self.set_sequences({name: [numbers[key] for key in keys] for name, keys in sequences.items()})


class _mboxMMDF(Mailbox):
    # One file with all messages, which is written again by flush().

    _mangle_from_ = True
    _message_factory = None

    def __init__(self, path, factory=None, create=True):
        super().__init__(path, factory, create)
        try:
            with open(self._path, 'rb') as file:
                content = file.read()
        except FileNotFoundError:
            if not create:
                raise NoSuchMailboxError(self._path) from None
            open(self._path, 'wb').close()
            content = b''
        self._messages = dict(enumerate(self._split(content)))  # (From line, the rest) of each
        self._next_key = len(self._messages)
        self._changed = False

    def _lookup(self, key):
        try:
            return self._messages[key]
        except KeyError:
            raise KeyError(f'No message with key: {key}') from None

    def _entry(self, message):
        line = None
        data = message
        if isinstance(message, (bytes, str)):
            text = message if isinstance(message, bytes) else self._ascii(message)
            if text.startswith(b'From '):
                line, _, data = text.partition(b'\n')
                line = line[5:]
        elif isinstance(message, _mboxMMDFMessage):
            line = message.get_from().encode('ascii')
        elif isinstance(message, email.message.Message):
            written = message.get_unixfrom()
            line = written[5:].encode('ascii') if written and written.startswith('From ') else None
        if line is None:
            line = b'MAILER-DAEMON ' + time.asctime(time.gmtime()).encode()
        return line, self._bytes(data, self._mangle_from_)

    def add(self, message):
        """Put a message in; its key."""
        key = self._next_key
        self._messages[key] = self._entry(message)
        self._next_key += 1
        self._changed = True
        self._append(self._messages[key])
        return key

    def _append(self, entry):
        with open(self._path, 'ab') as file:
            file.write(self._joined(*entry))

    def remove(self, key):
        self._lookup(key)
        del self._messages[key]
        self._changed = True

    def __setitem__(self, key, message):
        self._lookup(key)
        self._messages[key] = self._entry(message)
        self._changed = True

    def get_message(self, key):
        line, data = self._lookup(key)
        message = self._message_factory(data.replace(linesep, b'\n'))
        message.set_from(line.decode('ascii'))
        message.set_unixfrom('From ' + line.decode('ascii'))
        return message

    def get_string(self, key, from_=False):
        return email.message_from_bytes(self.get_bytes(key, from_)).as_string(unixfrom=from_)

    def get_bytes(self, key, from_=False):
        line, data = self._lookup(key)
        data = data.replace(linesep, b'\n')
        return b'From ' + line + b'\n' + data if from_ else data

    def get_file(self, key, from_=False):
        return io.BytesIO(self.get_bytes(key, from_))

    def iterkeys(self):
        yield from list(self._messages)

    def __contains__(self, key):
        return key in self._messages

    def __len__(self):
        return len(self._messages)

    def flush(self):
        """Write what was changed."""
        if self._changed:
            with open(self._path, 'wb') as file:
                for entry in self._messages.values():
                    file.write(self._joined(*entry))
            self._changed = False

    def lock(self):
        pass

    unlock = lock

    def close(self):
        self.flush()


class mbox(_mboxMMDF):
    """A file in which messages begin with a line "From sender date"."""

    _append_newline = True
    _message_factory = mboxMessage

    def _split(self, content):
        found, line, data = [], None, []
        for one in content.splitlines(keepends=True):
            if one.startswith(b'From '):
                if line is not None:
                    found.append((line, self._whole(data)))
                line, data = one[5:].rstrip(b'\r\n'), []
            elif line is not None:
                data.append(one)
        if line is not None:
            found.append((line, self._whole(data)))
        return found

    @staticmethod
    def _whole(lines):
        return b''.join(lines[:-1] if lines and lines[-1] == linesep else lines)

    def _joined(self, line, data):
        return b'From ' + line + linesep + data + linesep


class MMDF(_mboxMMDF):
    """A file in which messages stand between lines of four ^A."""

    _message_factory = MMDFMessage
    _separator = b'\1\1\1\1' + linesep

    def _split(self, content):
        found = []
        for part in content.split(self._separator)[1::2]:
            line, _, data = part.partition(linesep) if part.startswith(b'From ') else (b'From MAILER-DAEMON', b'', part)
            found.append((line[5:], data.removesuffix(linesep)))
        return found

    def _joined(self, line, data):
        return self._separator + b'From ' + line + linesep + data + linesep + self._separator
