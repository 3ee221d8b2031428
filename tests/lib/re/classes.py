import re

print(re.findall('[a-c]', 'abcd'), re.findall('[^a-c]', 'abcd'), re.findall(r'[\w.-]+', 'a.b-c d'), re.findall(r'[]]', 'a]'), re.findall(r'\D', 'a1'), re.findall(r'[\d\s]', '1 a'), re.findall(r'\S+', ' ab c '))  # => ['a', 'b', 'c'] ['d'] ['a.b-c', 'd'] [']'] ['a'] ['1', ' '] ['ab', 'c']
print(re.findall('[à-ý]', 'aé'), re.findall(r'\x41\u00e9', 'Aé'), re.findall(r'\t', '\t'), re.findall(r'[\b]', '\b'), re.findall(r'\d', '٣1'), re.findall(r'\d', '٣1', re.A))  # => ['é'] ['Aé'] ['\t'] ['\x08'] ['٣', '1'] ['1']
