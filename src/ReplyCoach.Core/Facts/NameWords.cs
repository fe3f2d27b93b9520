using System.Collections.Frozen;

namespace ReplyCoach.Core.Facts;

/// <summary>What a word with a capital says about a name.</summary>
internal enum NameWord : byte
{
    /// <summary>It may name somebody or something.</summary>
    Proper,

    /// <summary>A common noun: it may be part of a name ("Oxford Street") but makes none.</summary>
    Noun,

    /// <summary>A small word, a greeting, a verb that opens a sentence or praise that dresses up an offer: no part of a name.</summary>
    Never,
}

/// <summary>Common words of English, above all of posts, that with a capital open a sentence or dress up an offer.</summary>
internal static class NameWords
{
    // Small words, greetings and openers, what posts tell people to do, and how they praise what they sell.
    private const string NeverWords =
        "a about above absolutely accept access across act active actual add additional admire advance affordable after afternoon again against ago agree ah " +
        "all almost alone along already also although always am amazing among an and annual another answer any anyone anything apply appreciate approach are " +
        "aren't around as asap ask at attend available avoid aw away awesome aww back bag basic be beat beautiful became because become been before begin " +
        "behind being believe below besides best better between beyond bid birthday bite blend bold book boost both bravo bright bring browse bst btw build but " +
        "buy by call can can't cannot capture care catch celebrate cet change chat cheap check cheers choose claim classic clean clearance click climb close " +
        "collect come coming comment compare complete congrats congratulations connect consider contact continue cook cool could couldn't count create creative " +
        "cst currently cut daily dance day days deal deals dear definitely delicious deliver delivery design despite dial did didn't direct discount discover " +
        "dive diy dm do does doesn't doing don't donate done down download dream dress drink drive drop due during dyk each earn eat edt eg eight either " +
        "elevate else email empower end enjoy enough enter escape essential est even evening ever every everybody everyone everything exactly except exchange " +
        "exciting exclusions exclusive expect experience expert explore express extend extra fabulous face fair fall fantastic faq far fast favorite favourite " +
        "featured feel few fill final finally find fine first fit five fix flash fly focus folks follow fomo for forever forget four free fresh friends from " +
        "full fun funny further future fyi gain game gather gear gentlemen get gift give giveaway global gmt go good goodbye got grab greetings grow guard " +
        "guess guide guys had haha half hang happy hard has hasn't have haven't having he he's head healthy hear hello help hence her here here's hers herself " +
        "hey hi him himself his hit hiya hmm hold honestly hooray hop hope hopefully hot hour hours how how's however huge hunt hurray hurry i icymi ie if " +
        "imagine imo important improve in include incredible indeed indulge injury inside inspired install instead international into introducing invest invite " +
        "is isn't it it's its itself join jump just keep key kick kind kindly know ladies large last later latest laugh launch launching lead learn least leave " +
        "less let let's level light like limited link listen live load log lol look lose love lovely loving low luckily lucky made main maintain major make " +
        "making manage many mark massive match maximize may maybe me meanwhile meet mention merry might mine mix modern moment moments month months more " +
        "moreover morning most move much must my myself near nearly need neither never new next nice night nine no nobody none nope nor not note nothing notice " +
        "now nsfw of off offer official often oh ok okay olá omg on once one ones online only onto ooh oops open opening or order original other others ouch " +
        "our ours ourselves out outside over own pack paint party past pay pdt per perfect perform perhaps pick place plan play please pleased plus pop popular " +
        "post pov power premium prepare present press prevent private professional protect proud ps psa pst pull push put quick quite quote raise rare rather " +
        "reach read ready real really receive recharge recycle redeem reduce refer refresh regards register regular relax released relive remember reminder " +
        "remove renew rent repeat reply report request rescue reserve reset rest return retweet reveal review right rise roll rsvp run sadly safe sale sales " +
        "same save saving savings say scan schedule score scroll search season second secure see select sell send seriously serve set settle seven several " +
        "shall share she she's shipping shop should shouldn't shout show sign simple simply since sincerely single sip sit six skip sleep slide small smart " +
        "smile snag so some somebody someone something sometimes soon sorry speak special spend spoiler spot spread stand start starting stay step still stock " +
        "stop store straight stream strike strong style submit subscribe such super support sure surprise sustainable swap sweet swing swipe switch ta tag take " +
        "talk tap taste tbt team tell ten test text than thank thanks that that's the their theirs them themselves then there there's therefore these they " +
        "they'll they're they've thing things think third this those though three through throughout throw thus till time times tldr to today together tomorrow " +
        "tonight too top total tour toward towards track trade train transform travel treat triple true truly trust try tune turn tweet two type ugh ultimate " +
        "under understand unfortunately unique unleash unless unlike unlimited unlock until unwind up upcoming update upgrade upload upon us use used utc " +
        "verify very via view virtual visit vote vs wait wake walk want warm warmly was wash wasn't watch we we'd we'll we're we've wear week weekend weekly " +
        "weeks welcome well were weren't what what's whatever when whenever where where's whether which while who who's whoever whole whom whose why wild will " +
        "win wish wishing with within without woah wohoo won't wonder wonderful woohoo work working worldwide would wouldn't wow write yay yeah year years " +
        "yellow yep yes yesterday yet yikes yo you you'd you'll you're you've young your yours yourself yum zero";

    // Things, places, offices and roles.
    private const string Nouns =
        "academy account african agency airport album american analyst analysts app apps arabic arena army article asian assistant associate association " +
        "australian avenue award awards baby bank bar beach beauty big black blog blue body bonus box boxes brand brands breakfast bridge british brown " +
        "building bundle bureau business busy camera campaign canadian car card cards cash center centre ceo ceos cfo chairman chairwoman challenge champion " +
        "championship chance channel chapter chart chef chief children chinese church city class cleanser client clients clinic coffee cold collection college " +
        "color colour comfort committee community company competition concert conference content contest control coordinator core corporation council country " +
        "course court cream creators credit crew cross cto culture cup customer customers customs date demand department details development digital dinner " +
        "director directors doors double drinks driver drivers dutch early easy edition education energy engineer engineers english entertainment entry episode " +
        "european event events executive experts fact facts family fan fans fashion faves feature features federation feed festival figure finals finance fire " +
        "fitness flagship floor food footage form formula forward foundation french front fund gallery gamers games garden gate general german goal gold golden " +
        "government grand gray great green grey group guest hall hand hands hardware headlines headset health heart heat high highlights hindi history holiday " +
        "holidays home hospital house ice id idea ideas indian info information initiative innovation insider insiders inspiration institute interview irish " +
        "island italian item items japanese job kid kids kitchen kits knowledge korean lake lane laptop latin leader leaders league learning legal legendary " +
        "lesson life lifestyle line lineup little local lodge long lotion lunch luxury magic mail man management map market marketing mask media medium meeting " +
        "member members memories men men's menu message mini minister ministry mobile mode model moisturizer money mood mother mothers mountain movie museum " +
        "music muslims name nation national nations natural nature navy news newsletter number nursing office officer old operations opportunity option options " +
        "orders page paper park part partner password people performance person pet phase phone photo photos picture pink plans platform player podcast point " +
        "points police portfolio portuguese president price prices pride printer privacy prize prizes pro product production products professor program project " +
        "promo proof public purchase purple quality question questions race radio rate rates recipe recipes record red refund regional release research " +
        "resources restaurant result results retail reward rewards riders river road rock room round route royal rule rules russian safety sample samples " +
        "school science scottish screen section security self senior series serum service services session sessions shoes short shot silver site size sizes " +
        "skin snack social society software solution solutions song songs sound space spanish specialist specialists sport sports spring square stadium staff " +
        "stage star stars state statement states station status steps stockists stocks stores stories story strategy street studio styles success suite summer " +
        "summit sunscreen system table talent taxes tea tech technology term terms theater theatre ticket tickets tip tips title touch tournament tower town " +
        "toys training transaction treasury treatment trending trip truth union unit united university updates user users vacation valley value values verse " +
        "version vice video videos vintage visual vp vps warranty water way wealth website wellness welsh white winner winners winter women women's word words " +
        "workout world youth";

    private static readonly FrozenDictionary<string, NameWord> Words = NeverWords.Split(' ')
        .Select(word => (word, kind: NameWord.Never))
        .Concat(Nouns.Split(' ').Select(word => (word, kind: NameWord.Noun)))
        .ToFrozenDictionary(pair => pair.word, pair => pair.kind, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] NewPlaces = ["York", "York's", "Zealand", "Orleans", "Jersey", "Delhi", "England", "Hampshire", "Mexico", "Balance", "Yorkers"];

    private static readonly string[] Institutions =
    [
        "museum", "hospital", "university", "college", "clinic", "park", "stadium", "arena", "theatre", "theater", "church", "institute",
        "foundation", "council", "airport", "bridge", "library", "gallery", "society", "association", "union", "federation", "corporation",
    ];

    /// <summary>Whether a row of common nouns that ends in this word is still the name of one institution: the Natural History Museum.</summary>
    public static bool IsInstitution(ReadOnlySpan<char> last) => Lexicon.IsAmong(last, Institutions);

    /// <summary>What a word says, however it is written.</summary>
    public static NameWord Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 16)
        {
            return NameWord.Proper;
        }

        Span<char> plain = stackalloc char[word.Length];
        word.Replace(plain, '\u2019', '\'');
        return Lookup.TryGetValue(plain, out var kind) ? kind : NameWord.Proper;
    }

    /// <summary>Whether the word at <paramref name="i"/> is New and the next makes a place of it.</summary>
    public static bool IsNewPlace(string text, int i, int end)
    {
        if (end - i != 3 || !text.AsSpan(i, 3).SequenceEqual("New") || end >= text.Length || text[end] != ' ')
        {
            return false;
        }

        var next = Edges.WordEnd(text, end + 1);
        return Lexicon.IsAmong(text.AsSpan(end + 1, next - end - 1), NewPlaces);
    }
}
