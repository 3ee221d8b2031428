for s in ("bücher", "日本語", "münchen-ost", "a", "", "-", "Pröf-ÄÖ", "他们为什么不说中文", "3年B組金八先生", "ß", "faß.de", "ΑΒΓ"):
    e = s.encode("punycode"); print(e, e.decode("punycode") == s)
    try:
        i = s.encode("idna"); print(i, i.decode("idna"))
    except UnicodeError as x: print(x)
for b in (b"xn--bcher-kva", b"XN--BCHER-KVA.Com", b"a.b", b"xn--\xff", b""):
    try: print(b.decode("idna"))
    except UnicodeError as x: print(type(x).__name__, x)
for b in (b"a-!", b"99999", b"z"):
    try: print(b.decode("punycode"))
    except UnicodeError as x: print(type(x).__name__, x)
try: "é".encode("idna", "replace")
except UnicodeError as x: print(x)

print("a..b".encode("utf-8"), "b\u3002c".encode("idna"))
for name in ("a..b", "a" * 64 + ".com", "\u00ad.x"):
    try:
        name.encode("idna")
    except UnicodeError as error:
        print(error)

# output:
# b'bcher-kva' True
# b'xn--bcher-kva' bücher
# b'wgv71a119e' True
# b'xn--wgv71a119e' 日本語
# b'mnchen-ost-9db' True
# b'xn--mnchen-ost-9db' münchen-ost
# b'a-' True
# b'a' a
# b'' True
# b''
# b'--' True
# b'-' -
# b'Prf--3ja2iwj' True
# b'xn--prf--ooa9hd' pröf-äö
# b'ihqwcrb4cv8a8dqg056pqjye' True
# b'xn--ihqwcrb4cv8a8dqg056pqjye' 他们为什么不说中文
# b'3B-ww4c5e180e575a65lsy2b' True
# b'xn--3b-ww4c5e180e575a65lsy2b' 3年b組金八先生
# b'zca' True
# b'ss' ss
# b'fa.de-mqa' True
# b'fass.de' fass.de
# b'pwacd' True
# b'xn--mxacd' αβγ
# bücher
# BüCHER.Com
# a.b
# UnicodeDecodeError 'idna' codec can't decode byte 0xff in position 4: Invalid extended code point '255'
#
# UnicodeDecodeError 'punycode' codec can't decode byte 0x21 in position 2: Invalid extended code point '33'
# UnicodeDecodeError 'punycode' codec can't decode bytes in position 5-5: incomplete punycode string
# UnicodeDecodeError 'punycode' codec can't decode bytes in position 1-1: incomplete punycode string
# Unsupported error handling: replace
# b'a..b' b'b.c'
# 'idna' codec can't encode character '\x2e' in position 2: label empty
# 'idna' codec can't encode characters in position 0-63: label too long
# 'idna' codec can't encode character '\xad' in position 0: label empty
