// Names by which a person logs in to a financial account, and wallet addresses.
import { bounded } from './checks/bounded.ts';
import { judgeElectronicId } from './checks/wallet.ts';
import { distinct, joined, phrases } from './checks/phrases.ts';
import { defineDetector, type Detector } from './detector.ts';

/** What a login is called anywhere; it counts only where an institution of money stands near. */
const login =
  '(?<![A-Za-z0-9_.-])(?:user[ _-]?(?:name|id)?|log[ -]?[io]n(?:[ _-]?(?:id|name))?|sign[ -]?in(?: id| name)?|access id|online id)';
/** Letters and digits together: no word of the sentence is written so. */
const mixed = '(?=[A-Za-z._-]{0,40}\\d)[A-Za-z][A-Za-z0-9._+@-]{3,40}(?![A-Za-z0-9:=(/\\\\])';
const word = '[a-z][a-z0-9._+@-]{4,40}(?![A-Za-z0-9:=(/\\\\]| [A-Za-z])';

/** Where one logs in to one's money, and by what. */
const services = phrases(`
  online banking, internet banking, web banking, home banking, mobile banking, digital banking, phone banking, e banking, netteller, net teller, telebanc, cu online, share access, bill pay
`);
const logins = phrases(`
  id, user, user id, userid, user name, username, name, login, login id, login name, logon, logon id, sign on, sign on id, sign in, sign in id, access id, customer id, member id
`);

export const electronicId: Detector = defineDetector({
  id: 'electronic-id',
  element: 'electronic-id',
  title: 'Electronic identifier of a financial account (login, wallet)',
  shapes: [
    { regex: bounded(/bc1[ac-hj-np-z02-9]{11,71}/), strength: 'certain', needs: 'nothing' },
    { regex: bounded(/[13][1-9A-HJ-NP-Za-km-z]{25,34}/), strength: 'certain', needs: 'context' },
    { regex: bounded(/0x[0-9a-fA-F]{40}/), strength: 'formatted', needs: 'context' },
    // Directly behind "user id:", "user id =", "user id is": any other word of the sentence is no user id.
    {
      regex:
        /(?<=[:=#][ \t]{0,4}["'`]?|\.{2}[ \t]|\bis[ \t]["'`]?)[A-Za-z0-9][A-Za-z0-9._+@-]{2,62}[A-Za-z0-9](?![A-Za-z0-9:=(])/g,
      strength: 'bare',
      needs: 'label',
    },
    // In a form it may stand alone under its label; there it must look like one.
    {
      regex:
        /(?<=\n[ \t]{0,8})(?=[A-Za-z._-]{0,40}\d)[A-Za-z][A-Za-z0-9._+@-]{3,40}(?=[ \t]{0,4}(?:\n|$))/g,
      strength: 'bare',
      needs: 'label',
    },
    {
      regex: /[A-Za-z0-9][A-Za-z0-9._+@-]{2,62}[A-Za-z0-9]/g,
      strength: 'bare',
      needs: 'label',
      columnOnly: true,
    },
    // "login blueheron254", "Your User ID is jroth62": a plain login, financial by the words around it.
    {
      regex: new RegExp(
        `${login}"?(?:[ \\t]{0,3}[:=][ \\t]{0,4}|[ \\t]is[ \\t]|[ \\t]{1,3})["'\`]?(?<value>${mixed})`,
        'gi',
      ),
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex: new RegExp(
        `(?<![A-Za-z0-9_.-])(?:[Uu]ser ?(?:[Nn]ame|[Ii][Dd])|USER ?(?:NAME|ID)|[Ll]og[io]n(?: ?[Ii][Dd])?|LOGIN(?: ID)?)"?(?:[ \\t]{0,3}[:=][ \\t]{0,4}|[ \\t]is[ \\t])["'\`]?(?<value>${word})`,
        'g',
      ),
      strength: 'formatted',
      needs: 'context',
    },
    // Under the address of a bank: "www.examplebank.com … Username: jharris82".
    {
      regex: new RegExp(
        `(?:bank|banking|creditunion|fcu|brokerage)\\.(?:com|org|net|coop|us|bank)\\b[^]{0,80}?${login}"?(?:[ \\t]{0,3}[:=][ \\t]{0,4}|[ \\t]is[ \\t]|[ \\t]{1,3})["'\`]?(?<value>${mixed})`,
        'gi',
      ),
      strength: 'formatted',
      needs: 'nothing',
    },
    // Beside the name of a service of payment: an address, a handle, a cashtag.
    {
      regex:
        /\b(?:pay ?pal|venmo|zelle|cash ?app|coinbase|robinhood)\b(?:[ \t]{1,2}(?:account|login|log-?in|user(?: ?name| ?id)?|id|e-?mail|handle|is|at|to|sent)){0,2}[ \t]{0,2}[:=(-]?[ \t]{0,2}(?<value>[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}|@[A-Za-z][\w-]{2,29}|\$[A-Za-z]\w{2,20})/gi,
      strength: 'formatted',
      needs: 'nothing',
    },
    {
      regex: new RegExp(
        `\\b[Ll]og-?[io]n (?:for|to|at) (?:the )?[A-Z][\\w ]{2,24}[ \\t]{0,2}[:-][ \\t]{1,2}(?<value>${mixed})`,
        'g',
      ),
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex:
        /\b(?:access id|online id|customer access id|user id)[ \t]{0,2}[:#=-]?[ \t]{1,2}(?:is )?(?<value>\d{5,14})(?![\w-]|\.\d)/gi,
      strength: 'formatted',
      needs: 'context',
    },
    {
      regex: /(?<![\w$])\$[A-Za-z][A-Za-z0-9_]{2,20}(?!\w)/g,
      strength: 'formatted',
      needs: 'label',
    },
  ],
  words: {
    labels: distinct([
      ...joined(services, logins),
      ...phrases(`
          online banking id, online banking user id, online banking username,
          online banking user name, online banking user, online banking login,
          online banking login id, online banking access id, online banking logon,
          internet banking id, internet banking user id, internet banking username,
          internet banking login, mobile banking id, mobile banking username,
          mobile banking user id, digital banking id, digital banking username,
          digital banking user id, bank login, bank login id, bank user id, bank username,
          bank user name, banking username, banking user id, brokerage login, brokerage username,
          brokerage user id, brokerage id, netbanking id, netbanking user id, e banking id,
          ebanking user id, online account id, online account username, online access id,
          credit union login, credit union username, venmo username, venmo id, paypal email,
          paypal login, pay pal login, pay pal email, pay pal username, pay pal id,
          net banking id, paypal username, paypal id, cash app, cashtag, cash app id, zelle id,
          coinbase login, coinbase username, coinbase email, wallet address, wallet id,
          bitcoin address, btc address, ethereum address, eth address, crypto wallet,
          crypto address, wallet no, venmo user, venmo user id, venmo login, venmo handle,
          paypal user, paypal user id, paypal user name, cash app user, cash app username,
          zelle user, coinbase user, coinbase user id, coinbase id, robinhood username,
          robinhood login, schwab login, schwab login id, schwab user id, schwab username,
          fidelity login, fidelity username, fidelity user id, vanguard username,
          vanguard login, brokerage user, brokerage login id, online banking logon id,
          banking login, banking login id, bank user, bank login name, olb login
        `),
    ]),
    columns: phrases(`
          olb user, olb id, olbuser, banking user, bankuserid, online banking,
          onlinebankingid, walletaddress, btc, eth wallet, paypal, olb username
      `),
    context: phrases(`
          wallet, bitcoin, btc, ethereum, eth, crypto, coinbase, blockchain, ledger wallet,
          bank, banking, online banking, mobile banking, net banking, credit union, brokerage,
          brokerage account, checking account, savings account, bank account, paypal, pay pal,
          venmo, zelle, cash app, wells fargo, bank of america, chase, us bank, commerce bank,
          schwab, fidelity, vanguard, edward jones, ameritrade, etrade, robinhood,
          capital one, citibank, american express
      `),
    // A log-on to these opens no account of money, even in the same note as the bank's.
    refusedBy: phrases(`
          contract address, token contract, commit, sha, forum, message board, library catalog,
          library catalogue, newsletter, webmail, school portal, streaming account, game account, wiki, blog
      `),
  },
  check: judgeElectronicId,
  references: ['RSMo 407.1500.1(9)(d)', 'BIP 13, BIP 173, BIP 350 (address checksums)', 'EIP-55'],
  examples: {
    found: [
      { text: 'NetTeller ID: tbellamy64', finds: 'tbellamy64' },
      { text: 'web banking name: oquigley46', finds: 'oquigley46' },
      { text: 'Online banking user ID: jharris82', finds: 'jharris82' },
      { text: 'online banking username = judy.harris', finds: 'judy.harris' },
      { text: 'PayPal login: judy.harris@example.org', finds: 'judy.harris@example.org' },
      { text: 'Your online banking User ID is jharris62', finds: 'jharris62' },
      { text: 'his Coinbase login heron254 password Quartz*hill2', finds: 'heron254' },
      { text: '[bank]\nlogin = jharris67', finds: 'jharris67' },
      { text: 'www.examplebank.com Username: jharris7321', finds: 'jharris7321' },
      { text: 'Schwab brokerage - user id sunnyday88', finds: 'sunnyday88' },
      {
        text: 'send to bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
        finds: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      },
      {
        text: 'BTC address 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
        finds: '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
      },
      {
        text: 'wallet 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
        finds: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
      },
      { text: 'Venmo: @Judy-Harris-22 PIN 8264', finds: '@Judy-Harris-22' },
      { text: 'Login for Schwab - jharris22', finds: 'jharris22' },
      { text: 'US Bank access ID 2047183', finds: '2047183' },
      { text: 'Online banking user ID\n    jharris62', finds: 'jharris62' },
      { text: 'Online banking user ID .... jharris62', finds: 'jharris62' },
    ],
    ignored: [
      { text: 'username: jharris82', why: 'a login of nothing financial' },
      { text: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', why: 'the checksum fails' },
      { text: 'BTC address 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', why: 'the checksum fails' },
      { text: 'commit 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', why: 'a hash' },
      { text: 'online banking user id is required', why: 'no id follows' },
      { text: 'user: jharris82 opened ticket 12', why: 'nothing financial near' },
      { text: 'Bank holiday: user Harris is away', why: 'a name' },
      { text: 'bank login page 2', why: 'a page' },
      { text: 'Example Bank\nrecipe forum: user jharris62, password', why: 'a log-on to a forum' },
      { text: 'email judy.harris@example.org', why: 'an address only' },
    ],
  },
});
