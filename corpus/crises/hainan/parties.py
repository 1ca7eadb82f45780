"""The parties of the Hainan crisis."""

from annotate import Party

USA, CHN = Party("United States", "USA"), Party("China", "CHN")
BUSH, POWELL, PRUEHER, CHENEY = Party("George W. Bush", "USA"), Party("Colin Powell", "USA"), Party("Joseph Prueher", "USA"), Party("Dick Cheney", "USA")
JIANG, TANG, ZHOU, QIAN = Party("Jiang Zemin", "CHN"), Party("Tang Jiaxuan", "CHN"), Party("Zhou Wenzhong", "CHN"), Party("Qian Qichen", "CHN")
CREW, PILOT, CONGRESS = Party("crew of the EP-3", "USA"), Party("Wang Wei", "CHN"), Party("United States Congress", "USA")
