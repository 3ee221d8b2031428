"""Writes unicode_tables.cpp: what str knows of characters, in run-length tables.

Run with a CPython of the Unicode version wanted; only its own str methods and unicodedata are asked. The formats are
described in unicode_tables.h, next to the reader.
"""
import unicodedata

LIMIT = 0x110000
BITS = ["alpha", "lower", "upper", "title", "decimal", "digit", "numeric", "space", "printable", "start", "part", "ignorable"]


def properties(c):
    s = chr(c)
    flags = [
        s.isalpha(), s.islower(), s.isupper(), unicodedata.category(s) == "Lt", s.isdecimal(), s.isdigit(), s.isnumeric(),
        s.isspace(), s.isprintable(), s.isidentifier(), ("a" + s).isidentifier(),
        (s + "\u03a3").lower().endswith("\u03c3") and ("A" + s + "\u03a3").lower().endswith("\u03c2"),
    ]
    return sum(1 << i for i, flag in enumerate(flags) if flag)


def varint(n):
    out = []
    while n >= 128:
        out.append(n & 127 | 128)
        n >>= 7
    out.append(n)
    return out


def signed(n):
    return varint(n << 1 if n >= 0 else (-n << 1) - 1)


def class_table():
    values = [properties(c) for c in range(LIMIT)]
    kinds = sorted(set(values), key=lambda v: (v != 0, v))
    assert len(kinds) <= 64
    number = {v: i for i, v in enumerate(kinds)}
    runs = []
    i = 0
    while i < LIMIT:
        j = i
        while j < LIMIT and values[j] == values[i]:
            j += 1
        k = i
        if j == i + 1 and j < LIMIT:
            while k + 1 < LIMIT and values[k + 1] == values[i + (k + 1 - i) % 2]:
                k += 1
            k += 1
        if j == i + 1 and k - i >= 4:
            k -= (k - i) % 2
            runs.append((i, [number[values[i]] | 64, number[values[i + 1]], *varint(k - i)]))
            i = k
        else:
            runs.append((i, [number[values[i]], *varint(j - i)]))
            i = j
    data, marks = [], []
    for index, (start, encoded) in enumerate(runs):
        if index % 32 == 0:
            marks.append((start, len(data)))
        data += encoded
    return kinds, data, marks


def mapping_table(method, ordinary):
    """Simple mappings as ranges; the others, and those of more than one character, as a list of strings."""
    pairs, special = [], []
    for c in range(128, LIMIT):
        s = chr(c)
        t, plain = getattr(s, method)(), ordinary(s)
        if t == plain:
            continue
        assert unicodedata.category(s) not in ("Lo", "Cn")
        if len(t) == 1:
            pairs.append((c, ord(t) - c))
        else:
            special.append((c, t))
    ranges = []
    for c, delta in pairs:
        if ranges:
            start, count, stride, d = ranges[-1]
            last = start + (count - 1) * stride
            if d == delta and count == 1 and c - start in (1, 2):
                ranges[-1] = (start, 2, c - start, d)
                continue
            if d == delta and c - last == stride and count > 1:
                ranges[-1] = (start, count + 1, stride, d)
                continue
        ranges.append((c, 1, 1, delta))
    data, previous = [], 0
    for start, count, stride, delta in ranges:
        data += varint(start - previous) + varint(count << 1 | (stride == 2)) + signed(delta)
        previous = start
    return data, special


def bytes_literal(name, data):
    lines = [f"const uint8_t {name}[] = {{"]
    line = "   "
    for value in data:
        if len(line) > 112:
            lines.append(line)
            line = "   "
        line += f" {value},"
    lines.append(line)
    lines.append("};")
    return "\n".join(lines) + f"\nconst uint32_t {name}_size = sizeof {name};\n"


def main():
    kinds, data, marks = class_table()
    print("// Made by generate_unicode_tables.py from Unicode", unicodedata.unidata_version + ". Do not edit; formats: unicode_tables.h.")
    print('#include "builtins/unicode_tables.h"\n')
    print("namespace fermata::unicode {\n")
    print("const uint16_t class_flags[] = {" + ", ".join(map(str, kinds)) + "};\n")
    print(bytes_literal("class_runs", data))
    print("const ClassMark class_marks[] = {")
    line = "   "
    for start, offset in marks:
        if len(line) > 108:
            print(line)
            line = "   "
        line += f" {{{start}, {offset}}},"
    print(line + "\n};\nconst uint32_t class_mark_count = " + str(len(marks)) + ";\n")
    specials = []
    for kind, (name, ordinary) in enumerate([
        ("lower", lambda s: s), ("upper", lambda s: s), ("title", str.upper), ("casefold", str.lower)
    ]):
        ranges, special = mapping_table(name, ordinary)
        specials += [(c, kind, t) for c, t in special]
        print(bytes_literal(name + "_ranges", ranges))
    print("const SpecialCase special_cases[] = {")
    line = "   "
    for c, kind, t in sorted(specials):
        points = [*map(ord, t)] + [0] * (3 - len(t))
        item = f" {{{c}, {kind}, {{{', '.join(map(str, points))}}}}},"
        if len(line + item) > 119:
            print(line)
            line = "   "
        line += item
    print(line + "\n};\nconst uint32_t special_case_count = " + str(len(specials)) + ";\n")
    print("}  // namespace fermata::unicode")


main()
