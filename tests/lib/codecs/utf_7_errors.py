import codecs
for data in (b'\xff', b'a\xe9b', b'+', b'+A', b'+AG', b'+!', b'+AB-', b'a+2AE', b'+2AHcAQ', b'+2AEA-x', b'+AGF-', b'+\xc1', b'++-'):
    shown = []
    for errors in ('strict', 'ignore', 'replace', 'backslashreplace'):
        try:
            shown.append(ascii(data.decode('utf-7', errors)))
        except UnicodeDecodeError as error:
            shown.append((str(error), error.start, error.end, error.reason))
    print(data, *shown)

# output:
# b'\xff' ("'utf7' codec can't decode byte 0xff in position 0: unexpected special character", 0, 1, 'unexpected special character') '' '\ufffd' '\\xff'
# b'a\xe9b' ("'utf7' codec can't decode byte 0xe9 in position 1: unexpected special character", 1, 2, 'unexpected special character') 'ab' 'a\ufffdb' 'a\\xe9b'
# b'+' '' '' '' ''
# b'+A' ("'utf7' codec can't decode bytes in position 0-1: unterminated shift sequence", 0, 2, 'unterminated shift sequence') '' '\ufffd' '\\x2b\\x41'
# b'+AG' ("'utf7' codec can't decode bytes in position 0-2: unterminated shift sequence", 0, 3, 'unterminated shift sequence') '' '\ufffd' '\\x2b\\x41\\x47'
# b'+!' ("'utf7' codec can't decode bytes in position 0-1: ill-formed sequence", 0, 2, 'ill-formed sequence') '' '\ufffd' '\\x2b\\x21'
# b'+AB-' ("'utf7' codec can't decode bytes in position 0-3: partial character in shift sequence", 0, 4, 'partial character in shift sequence') '' '\ufffd' '\\x2b\\x41\\x42\\x2d'
# b'a+2AE' ("'utf7' codec can't decode bytes in position 1-4: unterminated shift sequence", 1, 5, 'unterminated shift sequence') 'a' 'a\ufffd' 'a\\x2b\\x32\\x41\\x45'
# b'+2AHcAQ' '\U00010401' '\U00010401' '\U00010401' '\U00010401'
# b'+2AEA-x' ("'utf7' codec can't decode bytes in position 0-5: partial character in shift sequence", 0, 6, 'partial character in shift sequence') 'x' '\ufffdx' '\\x2b\\x32\\x41\\x45\\x41\\x2dx'
# b'+AGF-' ("'utf7' codec can't decode bytes in position 0-4: non-zero padding bits in shift sequence", 0, 5, 'non-zero padding bits in shift sequence') 'a' 'a\ufffd' 'a\\x2b\\x41\\x47\\x46\\x2d'
# b'+\xc1' ("'utf7' codec can't decode bytes in position 0-1: ill-formed sequence", 0, 2, 'ill-formed sequence') '' '\ufffd' '\\x2b\\xc1'
# b'++-' ("'utf7' codec can't decode bytes in position 0-2: partial character in shift sequence", 0, 3, 'partial character in shift sequence') '' '\ufffd' '\\x2b\\x2b\\x2d'
