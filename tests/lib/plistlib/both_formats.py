# Property lists in XML and in binary, there and back, and what is none.
import datetime
import io
import plistlib

value = {
    'name': 'Ärger & <Söhne>', 'number': 42, 'big': 2 ** 63, 'negative': -7, 'real': 1.5, 'yes': True, 'no': False,
    'when': datetime.datetime(2024, 2, 29, 12, 30, 1), 'data': b'binary\0' * 12, 'list': [1, 'two', [3.0], {}],
    'nested': {'empty': [], 'tuple': (1, 2)}, 'ascii': 'x' * 20,
}
text = plistlib.dumps(value)
print(text.decode())
binary = plistlib.dumps(value, fmt=plistlib.FMT_BINARY)
print(len(binary), binary[:40], binary[-32:])
for data in text, binary:
    back = plistlib.loads(data)
    print(back)
print(plistlib.dumps({'b': 1, 'a': 2}, sort_keys=False).decode().split()[-8:])
print(plistlib.loads(plistlib.dumps([plistlib.UID(1), None, 2 ** 64 - 1, 'é'], fmt=plistlib.FMT_BINARY)))
with io.BytesIO() as file:
    plistlib.dump({'when': datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)}, file, aware_datetime=True)
    file.seek(0)
    print(plistlib.load(file, aware_datetime=True))
print(plistlib.loads('<plist><dict><key>hex</key><integer>0x1f</integer></dict></plist>'))

for wrong in [lambda: plistlib.loads(b'no plist'), lambda: plistlib.dumps({1: 2}), lambda: plistlib.dumps(object),
              lambda: plistlib.dumps('a\x01'), lambda: plistlib.dumps(2 ** 64), lambda: plistlib.loads(b'bplist00' + bytes(32)),
              lambda: plistlib.loads(b'<plist><dict><key>a</key></dict></plist>'), lambda: plistlib.UID(-1),
              lambda: plistlib.loads(b'<plist><dict><string>a</string></dict></plist>'), lambda: plistlib.dumps(1, fmt=3),
              lambda: plistlib.loads(b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e "x">]><plist/>')]:
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
print(plistlib.dumps({1: 2, 'a': 3}, skipkeys=True, sort_keys=False).count(b'key'), repr(plistlib.UID(5)), plistlib.FMT_XML)

# output:
# <?xml version="1.0" encoding="UTF-8"?>
# <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
# <plist version="1.0">
# <dict>
# 	<key>ascii</key>
# 	<string>xxxxxxxxxxxxxxxxxxxx</string>
# 	<key>big</key>
# 	<integer>9223372036854775808</integer>
# 	<key>data</key>
# 	<data>
# 	YmluYXJ5AGJpbmFyeQBiaW5hcnkAYmluYXJ5AGJpbmFyeQBiaW5hcnkAYmluYXJ5AGJp
# 	bmFyeQBiaW5hcnkAYmluYXJ5AGJpbmFyeQBiaW5hcnkA
# 	</data>
# 	<key>list</key>
# 	<array>
# 		<integer>1</integer>
# 		<string>two</string>
# 		<array>
# 			<real>3.0</real>
# 		</array>
# 		<dict/>
# 	</array>
# 	<key>name</key>
# 	<string>Ärger &amp; &lt;Söhne&gt;</string>
# 	<key>negative</key>
# 	<integer>-7</integer>
# 	<key>nested</key>
# 	<dict>
# 		<key>empty</key>
# 		<array/>
# 		<key>tuple</key>
# 		<array>
# 			<integer>1</integer>
# 			<integer>2</integer>
# 		</array>
# 	</dict>
# 	<key>no</key>
# 	<false/>
# 	<key>number</key>
# 	<integer>42</integer>
# 	<key>real</key>
# 	<real>1.5</real>
# 	<key>when</key>
# 	<date>2024-02-29T12:30:01Z</date>
# 	<key>yes</key>
# 	<true/>
# </dict>
# </plist>
#
# 437 b'bplist00\xdc\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x16\x17\x18\x1e\x1f !"UasciiS' b'\x00\x00\x00\x00\x00\x00\x02\x01\x00\x00\x00\x00\x00\x00\x00#\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01O'
# {'ascii': 'xxxxxxxxxxxxxxxxxxxx', 'big': 9223372036854775808, 'data': b'binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00', 'list': [1, 'two', [3.0], {}], 'name': 'Ärger & <Söhne>', 'negative': -7, 'nested': {'empty': [], 'tuple': [1, 2]}, 'no': False, 'number': 42, 'real': 1.5, 'when': datetime.datetime(2024, 2, 29, 12, 30, 1), 'yes': True}
# {'ascii': 'xxxxxxxxxxxxxxxxxxxx', 'big': 9223372036854775808, 'data': b'binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00binary\x00', 'list': [1, 'two', [3.0], {}], 'name': 'Ärger & <Söhne>', 'negative': -7, 'nested': {'empty': [], 'tuple': [1, 2]}, 'no': False, 'number': 42, 'real': 1.5, 'when': datetime.datetime(2024, 2, 29, 12, 30, 1), 'yes': True}
# ['version="1.0">', '<dict>', '<key>b</key>', '<integer>1</integer>', '<key>a</key>', '<integer>2</integer>', '</dict>', '</plist>']
# [UID(1), None, 18446744073709551615, 'é']
# {'when': datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)}
# {'hex': 31}
# InvalidFileException Invalid file
# TypeError keys must be strings
# TypeError unsupported type: <class 'type'>
# ValueError strings can't contain control characters; use bytes instead
# OverflowError 18446744073709551616
# InvalidFileException Invalid file
# ValueError missing value for key 'a' at line 1
# ValueError UIDs must be positive
# ValueError unexpected element at line 1
# ValueError Unsupported format: 3
# InvalidFileException XML entity declarations are not supported in plist files
# 2 UID(5) PlistFormat.FMT_XML
