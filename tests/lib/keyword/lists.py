import keyword
print(keyword.kwlist == sorted(keyword.kwlist), len(keyword.kwlist), keyword.softkwlist, keyword.iskeyword('None'), keyword.iskeyword('match'), keyword.issoftkeyword('match'), keyword.iskeyword(5) if False else '', keyword.__all__)

# output:
# True 35 ['_', 'case', 'match', 'type'] True False True  ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']
