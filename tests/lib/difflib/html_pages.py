# HtmlDiff's page: charset, characters that it does not have, descriptions.
import difflib

difflib.HtmlDiff._default_prefix = 0
page = difflib.HtmlDiff().make_file(['é\n', '\u0141\n'], ['e\n', '\u0141x\n'], 'a', 'b', charset='iso-8859-1')
print(page)
print(difflib.HtmlDiff().make_file(['x'], ['y'], context=True)[:60], difflib.HtmlDiff._default_prefix)

# output:
#
# <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
#           "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
#
# <html>
#
# <head>
#     <meta http-equiv="Content-Type"
#           content="text/html; charset=iso-8859-1" />
#     <title></title>
#     <style type="text/css">
#         :root {color-scheme: light dark}
#         table.diff {font-family: Menlo, Consolas, Monaco, Liberation Mono, Lucida Console, monospace; border:medium}
#         .diff_header {background-color:#e0e0e0}
#         td.diff_header {text-align:right}
#         .diff_next {background-color:#c0c0c0}
#         .diff_add {background-color:palegreen}
#         .diff_chg {background-color:#ffff77}
#         .diff_sub {background-color:#ffaaaa}
#
#         @media (prefers-color-scheme: dark) {
#             .diff_header {background-color:#666}
#             .diff_next {background-color:#393939}
#             .diff_add {background-color:darkgreen}
#             .diff_chg {background-color:#847415}
#             .diff_sub {background-color:darkred}
#         }
#     </style>
# </head>
#
# <body>
#
#     <table class="diff" id="difflib_chg_to0__top"
#            cellspacing="0" cellpadding="0" rules="groups" >
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#         <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
#         <thead><tr><th class="diff_next"><br /></th><th colspan="2" class="diff_header">a</th><th class="diff_next"><br /></th><th colspan="2" class="diff_header">b</th></tr></thead>
#         <tbody>
#             <tr><td class="diff_next" id="difflib_chg_to0__0"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="from0_1">1</td><td nowrap="nowrap"><span class="diff_sub">é</span></td><td class="diff_next"><a href="#difflib_chg_to0__top">t</a></td><td class="diff_header" id="to0_1">1</td><td nowrap="nowrap"><span class="diff_add">e</span></td></tr>
#             <tr><td class="diff_next"></td><td class="diff_header" id="from0_2">2</td><td nowrap="nowrap"><span class="diff_sub">&#321;</span></td><td class="diff_next"></td><td class="diff_header" id="to0_2">2</td><td nowrap="nowrap"><span class="diff_add">&#321;x</span></td></tr>
#         </tbody>
#     </table>
#     <table class="diff" summary="Legends">
#         <tr> <th colspan="2"> Legends </th> </tr>
#         <tr> <td> <table border="" summary="Colors">
#                       <tr><th> Colors </th> </tr>
#                       <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
#                       <tr><td class="diff_chg">Changed</td> </tr>
#                       <tr><td class="diff_sub">Deleted</td> </tr>
#                   </table></td>
#              <td> <table border="" summary="Links">
#                       <tr><th colspan="2"> Links </th> </tr>
#                       <tr><td>(f)irst change</td> </tr>
#                       <tr><td>(n)ext change</td> </tr>
#                       <tr><td>(t)op</td> </tr>
#                   </table></td> </tr>
#     </table>
# </body>
#
# </html>
#
# <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional// 2
