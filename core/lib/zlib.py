"""Compressed data: deflate (RFC 1951) bare, as zlib (RFC 1950) and as gzip (RFC 1952) wraps it."""

from binascii import crc32
from heapq import heapify, heappop, heappush

MAX_WBITS, DEFLATED, DEF_MEM_LEVEL, DEF_BUF_SIZE = 15, 8, 8, 16384
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = 0, 1, 2, 3, 4
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = 0, 1, 2, 3, 4, 5, 6
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = '1.3.1'

_WINDOW = 32768
_END = 256  # the symbol at the end of a block
# Codes from 257 on for lengths and from 0 on for distances: (extra bits, smallest).
_LENGTHS = [(0, length) for length in range(3, 11)]
for _extra in range(1, 6):
    _LENGTHS += [(_extra, _LENGTHS[-1][1] + (1 << _LENGTHS[-1][0]) + (step << _extra)) for step in range(4)]
_LENGTHS[-1] = (5, 227)
_LENGTHS.append((0, 258))
_DISTANCES = [(0, distance) for distance in range(1, 5)]
for _extra in range(1, 14):
    _first = _DISTANCES[-1][1] + (1 << _DISTANCES[-1][0])
    _DISTANCES += [(_extra, _first), (_extra, _first + (1 << _extra))]
_ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)
_FIXED = [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8
_FIXED_DISTANCES = [5] * 30


class error(Exception):
    """What is wrong with compressed data, or with how it is asked for."""


error.__module__, error.__qualname__ = 'zlib', 'error'


def adler32(data, value=1, /):
    """A check sum: weaker than crc32() and quicker."""
    low, high = value & 0xFFFF, value >> 16 & 0xFFFF
    data = _bytes(data)
    for start in range(0, len(data), 4096):
        for byte in data[start:start + 4096]:
            low += byte
            high += low
        low %= 65521
        high %= 65521
    return high << 16 | low


def _bytes(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(data)


# ---- codes

def _codes(lengths):
    # The code of each symbol, its first bit lowest, from the lengths of all.
    code, codes = 0, [0] * len(lengths)
    for length in range(1, 16):
        for symbol, own in enumerate(lengths):
            if own == length:
                codes[symbol] = int(f'{code:0{length}b}'[::-1], 2)
                code += 1
        code <<= 1
    return codes


def _table(lengths):
    # What the next bits stand for: (symbol << 4 | length of its code) by as many bits as the longest code has.
    longest = max(max(lengths), 1)
    table = [0] * (1 << longest)
    for symbol, (code, length) in enumerate(zip(_codes(lengths), lengths)):
        if length:
            table[code::1 << length] = [symbol << 4 | length] * (1 << longest - length)
    return table


def _lengths_for(counts, limit):
    # Lengths of codes for symbols that occur so often, none longer than the limit.
    while True:
        heap = [(count, symbol, (symbol,)) for symbol, count in enumerate(counts) if count]
        lengths = [0] * len(counts)
        if len(heap) < 2:
            # A code has one bit at least.
            for _, symbol, _ in heap:
                lengths[symbol] = 1
            return lengths
        heapify(heap)
        while len(heap) > 1:
            first, number, some = heappop(heap)
            second, _, others = heappop(heap)
            for symbol in (both := some + others):
                lengths[symbol] += 1
            heappush(heap, (first + second, number, both))
        if max(lengths) <= limit:
            return lengths
        counts = [count and count // 2 + 1 for count in counts]


# ---- reading

def _inflate(out):
    # A generator that is sent input, appends to out, and returns what it did not need at the end.
    data, at, hold, bits = b'', 0, 0, 0
    last = False
    fixed = None
    while not last:
        while bits < 3:
            while at == len(data):
                data, at = (yield), 0
            hold |= data[at] << bits
            at, bits = at + 1, bits + 8
        last, kind = hold & 1, hold >> 1 & 3
        hold, bits = hold >> 3, bits - 3
        if kind == 3:
            raise error('Error -3 while decompressing data: invalid block type')
        if kind == 0:
            hold, bits = hold >> (bits & 7), bits & ~7
            while bits < 32:
                while at == len(data):
                    data, at = (yield), 0
                hold |= data[at] << bits
                at, bits = at + 1, bits + 8
            left = hold & 0xFFFF
            if left != hold >> 16 & 0xFFFF ^ 0xFFFF:
                raise error('Error -3 while decompressing data: invalid stored block lengths')
            hold, bits = hold >> 32, bits - 32
            while left and bits:
                out.append(hold & 255)
                hold, bits, left = hold >> 8, bits - 8, left - 1
            while left:
                while at == len(data):
                    data, at = (yield), 0
                piece = data[at:at + left]
                out += piece
                at, left = at + len(piece), left - len(piece)
            continue
        if kind == 1:
            fixed = fixed or (_table(_FIXED), _table(_FIXED_DISTANCES))
            table, distance_table = fixed
        else:
            while bits < 14:
                while at == len(data):
                    data, at = (yield), 0
                hold |= data[at] << bits
                at, bits = at + 1, bits + 8
            literals, distances, meta = (hold & 31) + 257, (hold >> 5 & 31) + 1, (hold >> 10 & 15) + 4
            hold, bits = hold >> 14, bits - 14
            lengths = [0] * 19
            for symbol in _ORDER[:meta]:
                while bits < 3:
                    while at == len(data):
                        data, at = (yield), 0
                    hold |= data[at] << bits
                    at, bits = at + 1, bits + 8
                lengths[symbol] = hold & 7
                hold, bits = hold >> 3, bits - 3
            table = _table(lengths)
            mask, lengths = len(table) - 1, []
            while len(lengths) < literals + distances:
                while not 0 < (length := (entry := table[hold & mask]) & 15) <= bits:
                    if bits > 15:
                        raise error('Error -3 while decompressing data: invalid code lengths set')
                    while at == len(data):
                        data, at = (yield), 0
                    hold |= data[at] << bits
                    at, bits = at + 1, bits + 8
                hold, bits, symbol = hold >> length, bits - length, entry >> 4
                if symbol < 16:
                    lengths.append(symbol)
                    continue
                if symbol == 16 and not lengths:
                    raise error('Error -3 while decompressing data: invalid bit length repeat')
                extra, base = ((2, 3), (3, 3), (7, 11))[symbol - 16]
                while bits < extra:
                    while at == len(data):
                        data, at = (yield), 0
                    hold |= data[at] << bits
                    at, bits = at + 1, bits + 8
                lengths += [lengths[-1] if symbol == 16 else 0] * (base + (hold & (1 << extra) - 1))
                hold, bits = hold >> extra, bits - extra
            if len(lengths) != literals + distances:
                raise error('Error -3 while decompressing data: invalid bit length repeat')
            table, distance_table = _table(lengths[:literals]), _table(lengths[literals:])
        mask, distance_mask = len(table) - 1, len(distance_table) - 1
        while True:
            while not 0 < (length := (entry := table[hold & mask]) & 15) <= bits:
                if bits > 15:
                    raise error('Error -3 while decompressing data: invalid literal/length code')
                while at == len(data):
                    data, at = (yield), 0
                hold |= data[at] << bits
                at, bits = at + 1, bits + 8
            hold, bits, symbol = hold >> length, bits - length, entry >> 4
            if symbol < _END:
                out.append(symbol)
                continue
            if symbol == _END:
                break
            if symbol > 285:
                raise error('Error -3 while decompressing data: invalid literal/length code')
            extra, count = _LENGTHS[symbol - 257]
            while bits < extra:
                while at == len(data):
                    data, at = (yield), 0
                hold |= data[at] << bits
                at, bits = at + 1, bits + 8
            count += hold & (1 << extra) - 1
            hold, bits = hold >> extra, bits - extra
            while not 0 < (length := (entry := distance_table[hold & distance_mask]) & 15) <= bits:
                if bits > 15:
                    raise error('Error -3 while decompressing data: invalid distance code')
                while at == len(data):
                    data, at = (yield), 0
                hold |= data[at] << bits
                at, bits = at + 1, bits + 8
            hold, bits, symbol = hold >> length, bits - length, entry >> 4
            if symbol > 29:
                raise error('Error -3 while decompressing data: invalid distance code')
            extra, distance = _DISTANCES[symbol]
            while bits < extra:
                while at == len(data):
                    data, at = (yield), 0
                hold |= data[at] << bits
                at, bits = at + 1, bits + 8
            distance += hold & (1 << extra) - 1
            hold, bits = hold >> extra, bits - extra
            start = len(out) - distance
            if start < 0:
                raise error('Error -3 while decompressing data: invalid distance too far back')
            if count <= distance:
                out += out[start:start + count]
            else:
                piece = out[start:]
                out += (piece * (count // distance + 1))[:count]
    return hold.to_bytes(4, 'little')[:bits >> 3] + data[at:]


class _Decompress:
    # decompressobj(): input in pieces.

    def __init__(self, wbits=MAX_WBITS, zdict=b''):
        self.unused_data = self.unconsumed_tail = b''
        if not 8 <= abs(wbits) <= 47 and wbits != 0:
            raise ValueError('Invalid initialization option')
        self._ended = False
        self._wbits = wbits
        self._head = b''  # what came before the deflated data is known to begin
        self._out = bytearray(zdict if wbits < 0 else b'')
        self._dictionary = bytes(zdict)
        self._taken = self._checked = 0  # how much of the output was given, and is in the check sum
        self._sum, self._size = None, 0
        self._is_gzip = None
        self._inflating = None
        self._trailer = None

    def _begin(self):
        # The header, as far as it is there.
        head = self._head
        if self._wbits < 0:
            start = 0
        else:
            if len(head) < 2:
                return
            self._is_gzip = self._wbits > 15 and head[:2] == b'\x1f\x8b' and self._wbits != 15
            if self._is_gzip:
                start = _gzip_header(head)
                if start is None:
                    return
                self._sum = 0
            else:
                if self._wbits in range(24, 32) or (head[0] << 8 | head[1]) % 31:
                    raise error('Error -3 while decompressing data: incorrect header check')
                if head[0] & 15 != DEFLATED:
                    raise error('Error -3 while decompressing data: unknown compression method')
                start = 2
                if head[1] & 32:
                    if len(head) < 6:
                        return
                    if not self._dictionary:
                        raise error('Error 2 while decompressing data')
                    start = 6
                    self._out += self._dictionary
                self._sum = 1
        self._taken = self._checked = len(self._out)
        self._inflating = _inflate(self._out)
        next(self._inflating)
        self._head = b''
        self._feed(head[start:])

    def _feed(self, data):
        if self._inflating is None:
            self._head += data
            self._begin()
        elif self._trailer is None:
            if data:
                try:
                    self._inflating.send(data)
                except StopIteration as end:
                    self._trailer = b''
                    self._finish(end.value)
        else:
            self._finish(data)

    def _finish(self, data):
        # The check behind the data.
        self._trailer += data
        size = 0 if self._wbits < 0 else 8 if self._is_gzip else 4
        if len(self._trailer) < size:
            return
        check, self.unused_data = self._trailer[:size], self._trailer[size:]
        self._check_new()
        if size == 4 and int.from_bytes(check, 'big') != self._sum:
            raise error('Error -3 while decompressing data: incorrect data check')
        if size == 8 and int.from_bytes(check[:4], 'little') != self._sum:
            raise error('Error -3 while decompressing data: incorrect data check')
        if size == 8 and int.from_bytes(check[4:], 'little') != self._size & 0xFFFFFFFF:
            raise error('Error -3 while decompressing data: incorrect length check')
        self._ended = True

    @property
    def eof(self):
        """Whether the end was seen, and all before it was given."""
        return self._ended and self._taken == len(self._out)

    def _check_new(self):
        new = bytes(self._out[self._checked:])
        if self._sum is not None:
            self._sum = crc32(new, self._sum) if self._is_gzip else adler32(new, self._sum)
        self._size += len(new)
        self._checked = len(self._out)

    def decompress(self, data, /, max_length=0):
        """What the next piece of input gives, at most max_length bytes if that is not 0."""
        if max_length < 0:
            raise ValueError('max_length must be non-negative')
        data = _bytes(data)
        if self._ended:
            self.unused_data += data
            return self._take(max_length)
        at = 0
        while at < len(data) and not self._ended and not (max_length and len(self._out) - self._taken >= max_length):
            # The last bytes one by one, so that none of them is taken before there is room for what it gives.
            step = len(data) if not max_length else 256 if len(data) - at > 512 else 1
            self._feed(data[at:at + step])
            at += step
        if self._ended:
            self.unused_data += data[at:]
            self.unconsumed_tail = b''
        else:
            self.unconsumed_tail = data[at:]
        return self._take(max_length)

    def _take(self, most=0):
        end = len(self._out) if not most else min(self._taken + most, len(self._out))
        taken = bytes(self._out[self._taken:end])
        self._taken = end
        # Distances reach back so far and no farther.
        surplus = self._taken - _WINDOW
        if surplus > _WINDOW:
            self._check_new()
            del self._out[:surplus]
            self._taken -= surplus
            self._checked -= surplus
        return taken

    def flush(self, length=DEF_BUF_SIZE, /):
        """What is left."""
        if length <= 0:
            raise ValueError('length must be greater than zero')
        tail, self.unconsumed_tail = self.unconsumed_tail, b''
        return self._take() + (self.decompress(tail) if tail else b'')

    def copy(self):
        raise ValueError('cannot copy a decompressor')


def _gzip_header(head):
    # Where the header ends; None where it is not all there.
    if len(head) < 10:
        return None
    if head[2] != DEFLATED:
        raise error('Error -3 while decompressing data: unknown compression method')
    flags, at = head[3], 10
    if flags & 4:
        if len(head) < 12:
            return None
        at += 2 + int.from_bytes(head[10:12], 'little')
    for bit in 8, 16:
        if flags & bit:
            end = head.find(b'\0', at)
            if end < 0:
                return None
            at = end + 1
    at += 2 if flags & 2 else 0
    return at if at <= len(head) else None


def decompressobj(wbits=MAX_WBITS, zdict=b''):
    """Something that decompresses input in pieces."""
    return _Decompress(wbits, zdict)


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    """What compressed data stands for."""
    worker = _Decompress(wbits)
    result = worker.decompress(data)
    if not worker._ended:
        raise error('Error -5 while decompressing data: incomplete or truncated stream')
    return result


# ---- writing

def _tokens(data, start, level):
    # Bytes, and (length, distance) of what came before, of the data from start on.
    places, tokens = {}, []
    tries = 1 if level < 4 else 8 if level < 7 else 32
    for at in range(max(0, start - _WINDOW), start):
        places.setdefault(data[at:at + 3], []).append(at)
    at, end = start, len(data)
    while at < end:
        key = data[at:at + 3]
        best = 2
        for place in reversed(places.get(key, ())[-tries:]):
            if at - place > _WINDOW:
                break
            length = 3
            most = min(258, end - at)
            while length < most and data[place + length] == data[at + length]:
                length += 1
            if length > best and length <= most:
                best, distance = length, at - place
                if length == most:
                    break
        if best < 3:
            tokens.append(data[at])
            best = 1
        else:
            tokens.append((best, distance))
        for at in range(at, at + best):
            places.setdefault(data[at:at + 3], []).append(at)
        at += 1
    return tokens


_LENGTH_CODE = {}
for _code, (_extra, _first) in enumerate(_LENGTHS):
    for _step in range(1 << _extra):
        _LENGTH_CODE[_first + _step] = _code
_LENGTH_CODE[258] = 28


def _distance_code(distance):
    if distance < 5:
        return distance - 1
    extra = (distance - 1).bit_length() - 2
    return 2 * extra + (distance - 1 >> extra)


class _Bits:
    # Bits written one after another.
    def __init__(self):
        self.out, self.hold, self.bits = bytearray(), 0, 0

    def put(self, value, count):
        self.hold |= value << self.bits
        self.bits += count
        if self.bits > 256:
            whole = self.bits >> 3
            self.out += (self.hold & (1 << 8 * whole) - 1).to_bytes(whole, 'little')
            self.hold, self.bits = self.hold >> 8 * whole, self.bits & 7

    def align(self):
        whole = self.bits + 7 >> 3
        self.out += self.hold.to_bytes(whole, 'little')
        self.hold = self.bits = 0

    def take(self):
        whole = self.bits >> 3
        self.out += (self.hold & (1 << 8 * whole) - 1).to_bytes(whole, 'little')
        self.hold, self.bits = self.hold >> 8 * whole, self.bits & 7
        taken, self.out = bytes(self.out), bytearray()
        return taken


def _put_block(bits, tokens, last):
    # A block with codes of its own, or with the fixed ones where those take less.
    counts, distance_counts = [0] * 286, [0] * 30
    counts[_END] = 1
    for token in tokens:
        if isinstance(token, int):
            counts[token] += 1
        else:
            counts[257 + _LENGTH_CODE[token[0]]] += 1
            distance_counts[_distance_code(token[1])] += 1
    lengths, distances = _lengths_for(counts, 15), _lengths_for(distance_counts, 15)
    while len(lengths) > 257 and not lengths[-1]:
        lengths.pop()
    while len(distances) > 1 and not distances[-1]:
        distances.pop()
    meta = lengths + distances
    meta_counts = [0] * 19
    for length in meta:
        meta_counts[length] += 1
    meta_lengths = _lengths_for(meta_counts, 7)
    if sum(map(bool, meta_lengths)) == 1:
        meta_lengths[0 if not meta_lengths[0] else 1] = 1
    sent = len(_ORDER)
    while sent > 4 and not meta_lengths[_ORDER[sent - 1]]:
        sent -= 1
    own = 14 + 3 * sent + sum([meta_lengths[length] for length in meta])
    own += sum([count * length for count, length in zip(counts, lengths)])
    own += sum([count * length for count, length in zip(distance_counts, distances)])
    usual = sum([count * length for count, length in zip(counts, _FIXED)]) + 5 * sum(distance_counts)
    if usual <= own:
        bits.put(last | 2, 3)
        lengths, distances = _FIXED, _FIXED_DISTANCES
    else:
        bits.put(last | 4, 3)
        bits.put(len(lengths) - 257 | len(distances) - 1 << 5 | sent - 4 << 10, 14)
        for symbol in _ORDER[:sent]:
            bits.put(meta_lengths[symbol], 3)
        meta_codes = _codes(meta_lengths)
        for length in meta:
            bits.put(meta_codes[length], meta_lengths[length])
    codes, distance_codes = _codes(lengths), _codes(distances)
    for token in tokens:
        if isinstance(token, int):
            bits.put(codes[token], lengths[token])
            continue
        length, distance = token
        code = _LENGTH_CODE[length]
        extra, first = _LENGTHS[code]
        bits.put(codes[257 + code] | length - first << lengths[257 + code], lengths[257 + code] + extra)
        code = _distance_code(distance)
        extra, first = _DISTANCES[code]
        bits.put(distance_codes[code] | distance - first << distances[code], distances[code] + extra)
    bits.put(codes[_END], lengths[_END])


class _Compress:
    # compressobj(): input in pieces.

    _BLOCK = 1 << 16

    def __init__(self, level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,
                 strategy=Z_DEFAULT_STRATEGY, zdict=None):
        if not -1 <= level <= 9 or method != DEFLATED or not 1 <= memLevel <= 9 or not 8 <= abs(wbits) <= 31:
            raise ValueError('Invalid initialization option')
        self._level = 6 if level == -1 else level
        self._bits, self._size = _Bits(), 0
        self._before, self._waiting = bytes(zdict or b'')[-_WINDOW:], []
        self._gzip, self._bare = wbits > 15, wbits < 0
        self._ended = False
        if self._gzip:
            self._sum = 0
            mark = 2 if self._level == 9 else 4 if self._level == 1 else 0
            self._bits.out += bytes((31, 139, 8, 0, 0, 0, 0, 0, mark, 3))
        elif not self._bare:
            self._sum = 1
            speed = 0 if self._level < 2 else 1 if self._level < 6 else 2 if self._level == 6 else 3
            head = (0x78 << 8) | speed << 6 | (32 if zdict else 0)
            self._bits.out += (head + 31 - head % 31).to_bytes(2, 'big')
            if zdict:
                self._bits.out += adler32(zdict).to_bytes(4, 'big')

    def compress(self, data, /):
        """Take more input; output, as far as there is some."""
        data = _bytes(data)
        if not self._bare:
            self._sum = crc32(data, self._sum) if self._gzip else adler32(data, self._sum)
        self._size += len(data)
        data = b''.join(self._waiting) + data
        while len(data) >= self._BLOCK:
            self._waiting = [data[:self._BLOCK]]
            data = data[self._BLOCK:]
            self._put(0)
        self._waiting = [data]
        return self._bits.take()

    def copy(self):
        """Another that has taken the same input."""
        if self._ended:
            raise ValueError('Inconsistent stream state')
        twin = self.__class__.__new__(self.__class__)
        twin.__dict__.update(self.__dict__)
        twin._waiting, twin._bits = self._waiting[:], _Bits()
        twin._bits.out, twin._bits.hold, twin._bits.bits = self._bits.out[:], self._bits.hold, self._bits.bits
        return twin

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()

    def _put(self, last):
        data = b''.join(self._waiting)
        self._waiting = []
        if self._level == 0:
            pieces = [data[at:at + 65535] for at in range(0, len(data), 65535)] or [b'']
            for number, piece in enumerate(pieces, 1):
                self._bits.put(last if number == len(pieces) else 0, 3)
                self._bits.align()
                self._bits.out += len(piece).to_bytes(2, 'little') + (len(piece) ^ 0xFFFF).to_bytes(2, 'little') + piece
            return
        whole = self._before + data
        _put_block(self._bits, _tokens(whole, len(self._before), self._level), last)
        self._before = whole[-_WINDOW:]

    def flush(self, mode=Z_FINISH, /):
        """Output for all input that was taken; with Z_FINISH the end of it."""
        if mode == Z_NO_FLUSH:
            return b''
        if mode != Z_FINISH:
            if self._waiting:
                self._put(0)
            self._bits.put(0, 3)
            self._bits.align()
            self._bits.out += b'\0\0\xff\xff'
            if mode == Z_FULL_FLUSH:
                self._before = b''
            return self._bits.take()
        if self._ended:
            raise error('Error -2 while finishing compression: inconsistent stream state')
        self._ended = True
        self._put(1)
        self._bits.align()
        if self._gzip:
            self._bits.out += self._sum.to_bytes(4, 'little') + (self._size & 0xFFFFFFFF).to_bytes(4, 'little')
        elif not self._bare:
            self._bits.out += self._sum.to_bytes(4, 'big')
        return self._bits.take()


def compressobj(level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,
                strategy=Z_DEFAULT_STRATEGY, zdict=None):
    """Something that compresses input in pieces."""
    return _Compress(level, method, wbits, memLevel, strategy, zdict)


def compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS):
    """Data, compressed."""
    if not -1 <= level <= 9:
        raise error('Bad compression level')
    worker = _Compress(level, wbits=wbits)
    return worker.compress(data) + worker.flush()
