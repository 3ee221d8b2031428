def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


data = b"a\xc3\xa9\xff\xe2\x82z\xf0\x9f"
for handler in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", "xmlcharrefreplace", "namereplace"):
    show(lambda: ascii(data.decode("utf-8", handler)))
    show(lambda: ascii(data.decode("ascii", handler)))
for data in (b"\xed\xa0\x80", b"\xc0\x80", b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"\xe0\x80\x80", b"\x80", b"\xe2\x82", b"\xe2\x28\xa1", b"\xf0\x9f\x98"):
    show(data.decode)
    show(lambda: ascii(data.decode("utf-8", "replace")))

# output:
# UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte
# UnicodeDecodeError: 'ascii' codec can't decode byte 0xc3 in position 1: ordinal not in range(128)
# "'a\\xe9z'"
# "'az'"
# "'a\\xe9\\ufffd\\ufffdz\\ufffd'"
# "'a\\ufffd\\ufffd\\ufffd\\ufffd\\ufffdz\\ufffd\\ufffd'"
# "'a\\xe9\\\\xff\\\\xe2\\\\x82z\\\\xf0\\\\x9f'"
# "'a\\\\xc3\\\\xa9\\\\xff\\\\xe2\\\\x82z\\\\xf0\\\\x9f'"
# "'a\\xe9\\udcff\\udce2\\udc82z\\udcf0\\udc9f'"
# "'a\\udcc3\\udca9\\udcff\\udce2\\udc82z\\udcf0\\udc9f'"
# UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 3: invalid start byte
# UnicodeDecodeError: 'ascii' codec can't decode byte 0xc3 in position 1: ordinal not in range(128)
# TypeError: don't know how to handle UnicodeDecodeError in error callback
# TypeError: don't know how to handle UnicodeDecodeError in error callback
# TypeError: don't know how to handle UnicodeDecodeError in error callback
# TypeError: don't know how to handle UnicodeDecodeError in error callback
# UnicodeDecodeError: 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
# "'\\ufffd\\ufffd\\ufffd'"
# UnicodeDecodeError: 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
# "'\\ufffd\\ufffd'"
# UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
# "'\\ufffd\\ufffd\\ufffd\\ufffd'"
# UnicodeDecodeError: 'utf-8' codec can't decode byte 0xf8 in position 0: invalid start byte
# "'\\ufffd\\ufffd\\ufffd\\ufffd\\ufffd'"
# UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte
# "'\\ufffd\\ufffd\\ufffd'"
# UnicodeDecodeError: 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
# "'\\ufffd'"
# UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
# "'\\ufffd'"
# UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte
# "'\\ufffd(\\ufffd'"
# UnicodeDecodeError: 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data
# "'\\ufffd'"
